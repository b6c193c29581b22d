"""What `run` says was earned, in at most six lines."""

import click
import pytest
from msgspec.structs import replace

from judge.cli.award_text import award_lines
from judge.cli.glyphs import ASCII, UNICODE
from judge.progress.award import Award
from judge.progress.badges import Badge
from judge.progress.trio import Trio, TrioPart
from judge.progress.xp import Level
from judge.verdict import Verdict
from tests.cli.program import RIGHT, judge, solve

REVIEW, NEW, EXPERIMENT = TrioPart
GOOD = Award(
    xp=13,
    reasons=((10, "easy"), (2, "growth"), (1, "sharp")),
    level_before=4,
    standing=Level(4, 431, 320, 500),
    streak_days=9,
    freezes=2,
    badges=(),
    trio=Trio(frozenset({REVIEW, NEW}), needs_two_new=False),
    next_review_days=4,
)


def award(**changes: object) -> Award:
    return replace(GOOD, **changes)


def text(award: Award, verdict: Verdict = Verdict.ACCEPTED, columns: int | None = None) -> str:
    return click.unstyle("\n".join(award_lines(verdict, award, UNICODE, columns)))


def test_a_first_solve_names_its_parts_the_streak_the_review_and_the_trio() -> None:
    assert text(GOOD) == (
        "  +10 easy  +2 growth  +1 sharp  = 13 XP     Level 4 ▓▓▓▓░░░░ 431/500\n"
        "  🔥 9 days (❄ 2)   next review in 4 days   trio 2/3: judge log"
    )


def test_a_level_and_a_badge_are_told_in_lines_of_their_own() -> None:
    reached = award(
        level_before=3, badges=(Badge.FIRST_GREEN, Badge.TOPIC_KEEPER), streak_days=1, freezes=0
    )

    assert text(reached) == (
        "  +10 easy  +2 growth  +1 sharp  = 13 XP     Level 4 ▓▓▓▓░░░░ 431/500\n"
        "  level 4 reached\n"
        "  badge First Green: a first problem solved (and 1 more: judge stats)\n"
        "  🔥 1 day (❄ 0)   next review in 4 days   trio 2/3: judge log"
    )


def test_a_narrow_terminal_gets_more_lines_and_none_is_too_wide() -> None:
    lines = text(award(level_before=3, badges=(Badge.FIRST_GREEN,)), columns=60).splitlines()

    assert lines == [
        "  +10 easy  +2 growth  +1 sharp  = 13 XP",
        "  Level 4 ▓▓▓▓░░░░ 431/500",
        "  level 4 reached",
        "  badge First Green: a first problem solved",
        "  🔥 9 days (❄ 2)",
        "  next review in 4 days   trio 2/3: judge log",
    ]


def test_solving_again_says_why_there_are_no_xp() -> None:
    again = award(xp=0, reasons=(), next_review_days=None)
    shown = award(xp=0, reasons=((0, "easy (solution shown)"),))

    assert text(again) == "  solved before, so no XP     Level 4 ▓▓▓▓░░░░ 431/500"
    assert text(shown).startswith("  the solution had been shown, so no XP     Level 4")


def test_a_failing_run_says_nothing_unless_it_earned_something() -> None:
    failed = award(xp=0, reasons=(), next_review_days=None)
    review = award(xp=2, reasons=((2, "review tried"),), next_review_days=None)

    assert text(failed, Verdict.WRONG_ANSWER) == ""
    assert text(review, Verdict.WRONG_ANSWER).startswith("  +2 review tried  = 2 XP")


@pytest.mark.parametrize(
    ("done", "needs_two_new", "shown"),
    [
        ((), False, "trio 0/3: judge review"),
        ((), True, "trio 0/3: judge new --next"),
        ((NEW,), True, "trio 1/3: judge new --next"),
        ((REVIEW,), False, "trio 1/3: judge new --next, or judge review"),
        ((REVIEW, NEW), False, "trio 2/3: judge log"),
        ((REVIEW, NEW, EXPERIMENT), False, "trio 3/3"),
    ],
)
def test_the_trio_says_what_to_type_next(done, needs_two_new: bool, shown: str) -> None:
    said = text(award(trio=Trio(frozenset(done), needs_two_new)))

    assert said.endswith(f"   {shown}")


def test_plain_signs_are_all_ascii() -> None:
    assert "\n".join(award_lines(Verdict.ACCEPTED, GOOD, ASCII)).isascii()


@pytest.mark.parametrize("game", ["quiet", "off"])
def test_a_run_does_not_speak_of_the_game_where_it_is_not_wanted(workspace, game: str) -> None:
    solve(workspace, RIGHT)
    spoken = judge(workspace, "run", "two-sum", "--seed", "1").out
    judge(workspace, "reset", "two-sum")
    solve(workspace, RIGHT)
    judge(workspace, "config", "game", game)

    silent = judge(workspace, "run", "two-sum", "--seed", "1").out

    assert "XP" in spoken
    assert "XP" not in silent
    assert "Level" not in silent
