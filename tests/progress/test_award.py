"""What `run` says was earned by one event."""

import sys
from datetime import timedelta

from hypothesis import given

from judge.progress.account import Account
from judge.progress.award import Award, award
from judge.progress.badges import Badge
from judge.progress.event import Pushed, Revealed
from judge.progress.syllabus import Syllabus
from judge.progress.trio import Trio, TrioPart
from judge.progress.xp import Level
from judge.verdict import Verdict
from tests.progress.histories import (
    SYLLABUS,
    at,
    attempt,
    happened,
    law,
    lives,
    opened,
    wrong,
)

HISTORY = [
    attempt(at("2026-03-01T12:00Z"), "two-sum"),
    wrong(at("2026-03-03T11:00Z"), "min-stack"),
    attempt(at("2026-03-03T12:00Z"), "min-stack"),
    attempt(at("2026-03-04T12:00Z"), "lru-cache"),
]
REVIEW, NEW, EXPERIMENT = TrioPart


def test_the_first_accepted_run_is_awarded_with_its_reasons() -> None:
    """10 + 1 on the 1st, 25 + 2.5 on the 3rd, 60 + 6 on the 4th; the 2nd is frozen."""
    assert award(HISTORY[:3], HISTORY[3]) == Award(
        xp=66,
        reasons=((60, "hard"), (6, "sharp")),
        level_before=1,
        standing=Level(2, 105, 80, 180),
        streak_days=3,
        freezes=1,
        badges=(),
        trio=Trio(frozenset({NEW}), needs_two_new=True),
        next_review_days=4,
    )


def test_the_first_of_all_brings_a_badge() -> None:
    assert award([], HISTORY[0]).badges == (Badge.FIRST_GREEN,)


def test_solving_again_is_awarded_nothing_and_shows_where_one_stands() -> None:
    again = award(HISTORY, attempt(at("2026-03-05T11:00Z"), "min-stack", code="an0ther"))

    assert (again.xp, again.reasons, again.next_review_days) == (0, (), None)
    assert (again.level, again.streak_days) == (2, 3)


def test_a_wrong_answer_is_awarded_nothing() -> None:
    earned = award(HISTORY, attempt(at("2026-03-05T12:00Z"), "three-sum", Verdict.WRONG_ANSWER))

    assert (earned.xp, earned.reasons) == (0, ())


def test_an_event_that_the_journal_already_holds_is_awarded_nothing() -> None:
    assert award(HISTORY, HISTORY[3]).xp == 0


def test_a_review_after_a_failed_run_is_awarded_the_rest() -> None:
    events = [*HISTORY, opened(at("2026-03-05T09:00Z"))]
    failed, passed = wrong(at("2026-03-05T09:10Z")), attempt(at("2026-03-05T09:20Z"))

    first, second = award(events, failed), award([*events, failed], passed)

    assert (first.reasons, first.next_review_days) == (((2, "review tried"),), None)
    assert (second.reasons, second.next_review_days) == (((3, "review"),), 31)


def test_the_event_that_makes_the_trio_whole_is_paid_for_it() -> None:
    new = [attempt(at("2026-03-01T12:00Z"), name) for name in ("a", "b")]

    earned = award(new, happened(Pushed, at("2026-03-01T13:00Z"), commit="5f"))

    assert (earned.reasons, earned.trio.missing) == (((15, "trio"),), ())


def test_a_look_at_the_solution_says_when_it_comes_back() -> None:
    assert award([], happened(Revealed, at("2026-03-01T12:00Z"))).next_review_days == 1


def test_a_badge_that_needs_the_syllabus_is_found_with_it() -> None:
    names = ("x", "y", "z")
    solved = [attempt(at("2026-03-01T12:00Z"), name) for name in names]

    with_it = award(solved[:2], solved[2], Syllabus(dict.fromkeys(names, "trees")))

    assert with_it.badges == (Badge.TOPIC_KEEPER,)
    assert award(solved[:2], solved[2]).badges == ()


@law
@given(lives())
def test_the_awards_of_a_life_add_up_to_its_xp(life) -> None:
    awards = [award(life[:n], event, SYLLABUS) for n, event in enumerate(life)]

    assert sum(each.xp for each in awards) == Account.of(life).xp
    assert all(sum(xp for xp, _ in each.reasons) == each.xp for each in awards)
    badges = [badge for each in awards for badge in each.badges]
    assert len(badges) == len(set(badges))


def calls_of_an_award(count: int) -> int:
    """How many functions are called for the last of so many events; seconds would be noise."""
    start = at("2026-01-01T08:00Z").instant
    events = []
    for number in range(count):
        instant = start + timedelta(hours=5 * number)
        moment = at(instant.isoformat())
        problem = f"problem-{number // 3 % 80}"
        make = (wrong, attempt, opened)[number % 3]
        events.append(make(moment, problem))
    calls = 0

    def count_call(frame: object, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count_call)
    try:
        award(events[:-1], events[-1])
    finally:
        sys.setprofile(before)
    return calls


def test_an_award_takes_time_in_proportion_to_the_journal() -> None:
    short, long = calls_of_an_award(400), calls_of_an_award(1600)

    assert long < 6 * short, "four times the events; a square would be sixteen"
