"""`judge stats`: the screen, its options, and what the setting `game` leaves of it."""

from pathlib import Path

import pytest

from judge.progress.event import AnyEvent, Logged, Rested, encode
from tests.cli.program import journal, judge
from tests.progress.histories import at, attempt, happened, hint, opened, wrong

NOON = "2026-03-06T20:00:00+01:00"


def on(day: int, time: str = "12:00"):
    return at(f"2026-03-{day:02}T{time}+01:00")


def life() -> list[AnyEvent]:
    """Three solves, one with a hint, a frozen day, a review that is passed, a log entry."""
    from datetime import date

    return [
        attempt(on(2), "two-sum", grows_well=True),
        hint(on(4, "11:00"), "nudge", "min-stack"),
        attempt(on(4), "min-stack", grows_well=True),
        happened(Rested, on(4), first=date(2026, 3, 5), last=date(2026, 3, 5)),
        opened(on(6), "two-sum"),
        wrong(on(6, "12:10"), "two-sum"),
        attempt(on(6, "12:20"), "two-sum", code="again"),
        happened(Logged, on(6, "13:00"), text="tried", files=("a.py",)),
    ]


@pytest.fixture
def practised(workspace: Path) -> Path:
    journal(workspace).write_bytes(b"".join(encode(event) for event in life()))
    return workspace


def stats(folder: Path, *words: str, **env: str) -> str:
    done = judge(folder, "stats", *words, now=NOON, env=env)
    assert (done.code, done.err) == (0, "")
    return done.out


def test_the_screen(practised: Path) -> None:
    """13 for two-sum, 25 x 0.9 x 1.3 = 29.25 for min-stack, 5 for the review, 10 for the log."""
    out = stats(practised)

    head, names, arrays, *_ = out.splitlines()
    assert head == (
        "Level 1 ▓▓▓▓░░░░ 57/80 XP · 🔥 3 days (best 3) · consistency 14 % · ❄ 1 · due 1"
    )
    assert names == "topic           XP  solved  mastery       streak      due"
    assert arrays == "arrays          18    1/11  ▓░░░░░░░   9  1 wk · 1 d    –"
    assert "\nstack           29     1/7  ▓░░░░░░░  12  1 wk          1\n" in out
    assert "\nWeek 1/12   M✓ T❄ W✓ T– F✓ S  S\n" in out
    assert out.endswith("\nBadges 1/12: First Green\n")


def test_the_heatmap_has_a_column_for_each_of_26_weeks(practised: Path) -> None:
    lines = stats(practised).splitlines()

    monday = next(line for line in lines if line.startswith("M "))
    wednesday = next(line for line in lines if line.startswith("W "))
    assert monday == "M " + "· " * 25 + "░"
    assert wednesday == "W " + "· " * 25 + "░"


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_nothing_is_wider_than_the_terminal(practised: Path, columns: int) -> None:
    for words in ((), ("--why",), ("--topic", "arrays")):
        lines = stats(practised, *words, COLUMNS=str(columns)).splitlines()

        # The flame takes two columns.
        assert [line for line in lines if len(line) + line.count("🔥") > columns] == []


def test_one_topic_is_shown_problem_by_problem(practised: Path) -> None:
    out = stats(practised, "--topic", "arrays")

    assert out.startswith("topic   XP  solved  mastery       streak      due\narrays  18    1/11")
    assert "\n✓ two-sum                          100 % remembered, review in 31 days\n" in out
    assert "\n  3sum                             not solved yet\n" in out
    assert "min-stack" not in out


def test_an_unknown_topic_gets_a_suggestion(practised: Path) -> None:
    done = judge(practised, "stats", "--topic", "array", now=NOON)

    assert (done.code, done.err) == (
        2,
        "error: there is no topic `array`\n\nhint: did you mean `arrays`?\n",
    )


def test_why_explains_every_point_and_every_day(practised: Path) -> None:
    assert stats(practised, "--why") == (
        "XP\n"
        "2026-03-02   13  two-sum: +10 easy  +2 growth  +1 sharp  = 13\n"
        "2026-03-04   29  min-stack: +23 medium (nudge)  +4 growth  +2 sharp  = 42\n"
        "2026-03-06    2  two-sum: +2 review tried  = 44\n"
        "              3  two-sum: +3 review  = 47\n"
        "             10  +10 experiment  = 57\n"
        "\n"
        "Days\n"
        "2026-03-02    1  ✓  kept: two-sum solved\n"
        "2026-03-03    1  ❄  frozen: nothing that counts, so a freeze was spent; 1 left\n"
        "2026-03-04    2  ✓  kept: min-stack solved\n"
        "2026-03-05    2  –  rested: declared free beforehand\n"
        "2026-03-06    3  ✓  kept: two-sum reviewed\n"
    )


def test_why_of_a_topic_leaves_the_other_payments_out(practised: Path) -> None:
    out = stats(practised, "--why", "--topic", "stack")

    assert "2026-03-04   29  min-stack" in out
    assert "2026-03-02   13" not in out


def test_why_is_an_object_too(practised: Path) -> None:
    said = judge(practised, "stats", "--why", "--json", now=NOON).json

    assert sum(paid["xp"] for paid in said["payments"]) == 57
    assert [day["status"] for day in said["days"]] == ["kept", "frozen", "kept", "rested", "kept"]


def test_markdown(practised: Path) -> None:
    lines = stats(practised, "--md").splitlines()

    assert lines[:4] == [
        "**Level 1** · 57 XP · 3 days in a row (best 3) · consistency 14 % · 1 freeze · 1 due",
        "",
        "| topic | XP | solved | mastery | streak | due |",
        "|---|---:|---:|---|---|---:|",
    ]
    assert "| arrays | 18 | 1/11 | ▓░░░░░░░   9 | 1 wk · 1 d | – |" in lines
    assert lines[-1] == "Badges: First Green (2026-03-02)"


def test_plain_signs_on_request(practised: Path) -> None:
    for words in ((), ("--why",), ("--md",), ("--topic", "arrays")):
        assert stats(practised, "--ascii", *words).isascii()


def test_without_the_game_markdown_is_the_table_alone(practised: Path) -> None:
    judge(practised, "config", "game", "off")

    lines = stats(practised, "--md").splitlines()

    assert lines[:2] == ["| topic | solved | mastery | due |", "|---|---:|---|---:|"]
    assert "| arrays | 1/11 | ▓░░░░░░░   9 | – |" in lines
    assert all(line.startswith("|") for line in lines)


def test_without_the_game_only_what_is_known_is_told(practised: Path) -> None:
    judge(practised, "config", "game", "off")

    out = stats(practised)

    assert out.splitlines()[0] == "topic           solved  mastery       due"
    assert "XP" not in out
    assert "Badges" not in out


def test_a_new_workspace_has_a_screen_too(workspace: Path) -> None:
    out = stats(workspace)

    assert out.startswith(
        "Level 0 ░░░░░░░░ 0/20 XP · 🔥 0 days (best 0) · consistency 0 % · ❄ 2 · due 0\n"
    )
    assert stats(workspace, "--why") == "XP\nnothing yet\n\nDays\nnothing yet\n"


def test_markdown_and_an_object_are_one_too_many(workspace: Path) -> None:
    done = judge(workspace, "stats", "--md", "--why")

    assert (done.code, done.err) == (
        2,
        "error: `--md` and `--why` cannot go together\n\nhint: judge stats --md\n",
    )
