"""`judge review`: what is due again, blind and blank, and never too much of it."""

import json
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.progress.event import Attempt, encode
from judge.verdict import Isolation, Verdict
from judge.workspace import machine_id
from tests.cli.program import RIGHT, journal, judge, solve

CATALOGUE = Catalogue(problems_root())
SOLVED, DUE = date(2026, 3, 2), "2026-03-10T12:00:00+01:00"
SIX = ["two-sum", "min-stack", "3sum", "valid-anagram", "clone-graph", "reverse-linked-list"]


def solved_before(workspace: Path, *slugs: str) -> None:
    """Writes the journal of an earlier day, a problem every minute."""
    events = (
        accepted(CATALOGUE.load(slug), datetime.combine(SOLVED, time(12, minute), UTC))
        for minute, slug in enumerate(slugs)
    )
    journal(workspace).write_bytes(b"".join(map(encode, events)))


def accepted(problem: Problem, instant: datetime) -> Attempt:
    return Attempt(
        id=f"solved {problem.slug}",
        instant=instant,
        zone=None,
        offset_minutes=0,
        practice_day=instant.date(),
        machine=machine_id(),
        problem=problem.slug,
        topic=problem.spec.topic,
        difficulty=problem.spec.difficulty,
        package_hash="-",
        verdict=Verdict.ACCEPTED,
        code_hash="-",
        growth=None,
        seed=1,
        isolation=Isolation.STRONG,
        cpu_seconds=0.1,
        hints_opened=0,
        tests={},
    )


def at(minute: int) -> str:
    """That many minutes after DUE: no two events of a day share their instant."""
    return DUE.replace(":00:00", f":{minute:02}:00")


def opened(workspace: Path) -> list[tuple[str, str]]:
    lines = journal(workspace).read_text(encoding="utf-8").splitlines()
    events = map(json.loads, lines)
    return [(event["problem"], event["due"]) for event in events if event["kind"] == "review"]


def test_a_review_is_blank_blind_and_recorded(workspace: Path) -> None:
    solved_before(workspace, "two-sum")
    file = solve(workspace, RIGHT)

    done = judge(workspace, "review", now=DUE)

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "kept attempts/two-sum/2026-03-10T110000Z.py\n"
        "+ solutions/*/two_sum.py\n"
        "Next: solve it from memory, then  judge run\n"
    )
    kept = workspace / "attempts" / "two-sum" / "2026-03-10T110000Z.py"
    assert kept.read_text(encoding="utf-8") == RIGHT
    assert file.read_text(encoding="utf-8").startswith('"""Two Sum · easy\n')
    assert "arrays" not in done.out + file.read_text(encoding="utf-8")
    ((slug, due),) = opened(workspace)
    assert slug == "two-sum"
    assert date.fromisoformat(due) <= date(2026, 3, 10)


def test_a_review_that_is_open_is_not_opened_twice(workspace: Path) -> None:
    solved_before(workspace, "two-sum", "min-stack")
    judge(workspace, "review", now=DUE)

    again = judge(workspace, "review", now=DUE)

    assert again.out.startswith("This review is open already:\n")
    assert len(opened(workspace)) == 1


def test_a_review_solved_is_paid_and_gone_from_the_plan(workspace: Path) -> None:
    solved_before(workspace, "two-sum")
    judge(workspace, "review", now=DUE)
    solve(workspace, RIGHT)

    run = judge(workspace, "run", now=at(9))
    plan = judge(workspace, "--json", now=at(10)).json

    assert run.code == 0
    assert "+5 review" in run.out
    assert plan["reviews"] == [{"slug": "two-sum", "done": True}]


def test_two_reviews_make_a_day(workspace: Path) -> None:
    solved_before(workspace, *SIX[:4])
    for minute in (1, 3):
        judge(workspace, "review", now=at(minute))
        slug, _ = opened(workspace)[-1]
        judge(workspace, "run", slug, now=at(minute + 1))

    third = judge(workspace, "review", now=at(9))

    assert len(opened(workspace)) == 2
    assert (third.code, third.out) == (2, "")
    assert third.err == (
        "error: 2 reviews make a day: rest helps memory more than another one\n\nhint: judge new\n"
    )


def test_when_the_reviews_of_a_debt_day_are_done_no_hint_leads_in_a_circle(
    workspace: Path,
) -> None:
    solved_before(workspace, *SIX)
    before = judge(workspace, now=DUE).out
    for minute in (1, 3, 5):
        judge(workspace, "review", now=at(minute))
        slug, _ = opened(workspace)[-1]
        judge(workspace, "run", slug, now=at(minute + 1))

    fourth, new = judge(workspace, "review", now=at(9)), judge(workspace, "new", now=at(9))

    assert "trio 0/3: still two reviews, an experiment" in before
    assert "trio 2/3: still an experiment" in judge(workspace, now=at(9)).out
    assert (fourth.code, new.code) == (2, 2)
    assert fourth.err == (
        "error: 3 reviews make a day: rest helps memory more than another one\n"
        "\n"
        "hint: judge log; or name a problem: judge new NAME\n"
    )
    assert new.err == (
        "error: 6 reviews are due, so there is no new problem today\n"
        "\n"
        "hint: name a problem, which is never refused; the other reviews can wait\n"
    )


def test_with_more_than_five_due_nothing_new_is_offered_but_a_name_is_not_refused(
    workspace: Path,
) -> None:
    solved_before(workspace, *SIX)

    for words in (["new"], ["new", "--next"], ["new", "today"]):
        offered = judge(workspace, *words, now=DUE)
        assert (offered.code, offered.out) == (2, "")
        assert offered.err == (
            "error: 6 reviews are due, so there is no new problem today\n"
            "\n"
            "hint: judge review; or name a problem, which is never refused\n"
        )
    named = judge(workspace, "new", "move-zeroes", now=DUE)
    day = judge(workspace, now=DUE).out

    assert named.code == 0
    assert "6 reviews are due: nothing new today, three of them instead.\n" in day
    assert [line.split()[0] for line in day.splitlines() if line.startswith("  review")] == [
        "review"
    ] * 3


@pytest.mark.parametrize(
    ("slug", "message"),
    [
        (
            "two-sum",
            "error: `two-sum` is not due before 2026-03-06\n\n"
            "hint: judge reset two-sum to solve it once more\n",
        ),
        (
            "3sum",
            "error: `3sum` has not been solved yet, so there is nothing to review\n\n"
            "hint: judge new 3sum\n",
        ),
    ],
)
def test_what_is_not_due_is_not_reviewed(workspace: Path, slug: str, message: str) -> None:
    solved_before(workspace, "two-sum")

    done = judge(workspace, "review", slug, now="2026-03-03T12:00:00+01:00")

    assert (done.code, done.out, done.err) == (2, "", message)


def test_nothing_due_says_when_the_next_one_is(workspace: Path) -> None:
    solved_before(workspace, "two-sum")

    done = judge(workspace, "review", now="2026-03-03T12:00:00+01:00")

    assert done.err == "error: no review is due\n\nhint: the next one is due on 2026-03-06\n"


def test_a_rating_of_ones_own_moves_the_next_review(workspace: Path) -> None:
    solved_before(workspace, "two-sum")

    rate = ("review", "two-sum", "--rate")
    hard = judge(workspace, *rate, "hard", now="2026-03-02T20:00:00+01:00")
    easy = judge(workspace, *rate, "easy", now="2026-03-02T20:01:00+01:00")

    assert (hard.out, easy.out) == (
        "two-sum: hard, due again on 2026-03-04\n",
        "two-sum: easy, due again on 2026-03-18\n",
    )


def test_what_was_never_solved_cannot_be_rated(workspace: Path) -> None:
    done = judge(workspace, "review", "two-sum", "--rate", "easy")

    assert done.code == 2
    assert "has not been solved yet" in done.err
