"""XP is paid once per problem and never falls; levels come from XP."""

from math import floor, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.problem.spec import Difficulty
from judge.progress.event import in_order
from judge.progress.xp import (
    first_accepted,
    level_of,
    payments,
    xp_at_level,
    xp_to_next_level,
)
from judge.verdict import Verdict
from tests.progress.histories import at, attempt, histories, law

MONDAY = at("2026-03-02T12:00+01:00")
TUESDAY = at("2026-03-03T12:00+01:00")


def total(events) -> int:
    return sum(payment.xp for payment in payments(in_order(events)))


@pytest.mark.parametrize(
    ("problem", "xp", "reason"),
    [("two-sum", 10, "easy"), ("min-stack", 25, "medium"), ("lru-cache", 60, "hard")],
)
def test_the_first_accepted_run_pays_by_difficulty(problem: str, xp: int, reason: str) -> None:
    event = attempt(MONDAY, problem)

    (payment,) = payments([event])

    assert payment.key == ("first_accepted", problem)
    assert (payment.event, payment.xp, payment.parts) == (event, xp, ((xp, reason),))


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict != "accepted"])
def test_no_other_verdict_pays(verdict: Verdict) -> None:
    assert payments([attempt(MONDAY, verdict=verdict)]) == ()


def test_solving_again_pays_nothing() -> None:
    first, again = attempt(MONDAY), attempt(TUESDAY, code="0ther")

    assert first_accepted([first, again]) == {"two-sum": first}
    assert total([first, again]) == 10


def test_an_edited_problem_does_not_rewrite_history() -> None:
    easy = attempt(MONDAY)
    hard = replace(attempt(TUESDAY), difficulty=Difficulty.HARD, topic="graphs")

    (payment,) = payments([easy, hard])

    assert (payment.event.topic, payment.xp) == ("arrays", 10)


@law
@given(histories(), histories())
def test_xp_never_falls_as_events_are_added(before, added) -> None:
    assert total(before + added) >= total(before)


@law
@given(histories(), st.sampled_from(Difficulty))
def test_a_later_event_never_lowers_xp_whatever_it_says(history, difficulty) -> None:
    later = replace(attempt(at("2027-01-01T12:00Z")), difficulty=difficulty)

    assert total([*history, later]) >= total(history)


@law
@given(histories(), histories(), st.randoms())
def test_any_merge_of_two_journals_pays_the_same(ours, theirs, random) -> None:
    merged = ours + theirs + ours
    random.shuffle(merged)

    assert payments(in_order(merged)) == payments(in_order(theirs + ours))


@law
@given(histories())
def test_each_problem_pays_at_most_once(history) -> None:
    keys = [payment.key for payment in payments(in_order(history))]

    solved = {event.problem for event in history if event.verdict is Verdict.ACCEPTED}
    assert len(keys) == len(set(keys)) == len(solved)


@law
@given(st.integers(0, 10**9))
def test_the_level_is_the_floor_of_the_root(xp: int) -> None:
    assert level_of(xp) == floor(sqrt(xp / 20))


@law
@given(st.integers(0, 10**30))
def test_the_next_level_begins_exactly_where_it_is_promised(xp: int) -> None:
    level = level_of(xp)

    assert xp_at_level(level) <= xp < xp_at_level(level + 1)
    assert level_of(xp + xp_to_next_level(xp)) == level + 1
    assert level_of(xp + xp_to_next_level(xp) - 1) == level


def test_levels_begin_at_these_xp() -> None:
    assert [xp_at_level(level) for level in range(6)] == [0, 20, 80, 180, 320, 500]
