"""What is paid, once for each key, whatever comes in later."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.problem.spec import Difficulty
from judge.progress.account import Account
from judge.progress.event import Killed, Logged, Pushed, Revealed, StagePassed
from judge.verdict import Verdict
from tests.progress.histories import (
    at,
    attempt,
    happened,
    hint,
    law,
    lives,
    opened,
    wrong,
)


def on(day: int, time: str = "12:00"):
    return at(f"2026-03-{day:02}T{time}+01:00")


def paid(*events) -> dict[tuple[str, ...], int]:
    return {payment.key: payment.xp for payment in Account.of(events).payments}


def total(events) -> int:
    return Account.of(events).xp


def stage(day: int, name: str, *, last: bool = False) -> StagePassed:
    place = {"project": "mini-velox", "stage": name, "topic": "http"}
    return happened(StagePassed, on(day), **place, is_last=last)


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict != "accepted"])
def test_no_other_verdict_pays(verdict: Verdict) -> None:
    assert paid(attempt(on(2), verdict=verdict)) == {}


def test_solving_again_when_it_is_not_due_pays_nothing() -> None:
    assert paid(attempt(on(2)), attempt(on(3), code="0ther")) == {("first_accepted", "two-sum"): 11}


def test_an_edited_problem_does_not_rewrite_history() -> None:
    easy = attempt(on(2))
    hard = replace(attempt(on(3)), difficulty=Difficulty.HARD, topic="graphs")

    (payment,) = Account.of([easy, hard]).payments

    assert (payment.topic, payment.xp) == ("arrays", 11)


def test_of_two_machines_that_solved_it_apart_the_better_one_is_paid() -> None:
    with_hint = [
        hint(on(2), "outline", machine="tower"),
        attempt(on(3), machine="tower"),
    ]

    assert paid(*with_hint) == {("first_accepted", "two-sum"): 6}
    assert paid(*with_hint, attempt(on(4))) == {("first_accepted", "two-sum"): 11}


def test_a_due_review_solved_again_pays_half() -> None:
    events = [
        attempt(on(2), "lru-cache"),
        opened(on(6), "lru-cache"),
        attempt(on(6, "13:00"), "lru-cache"),
    ]

    assert paid(*events) == {
        ("first_accepted", "lru-cache"): 66,
        ("review", "lru-cache", "2026-03-06", "passed"): 30,
    }


def test_a_due_review_pays_more_after_the_solution_was_shown() -> None:
    events = [
        happened(Revealed, on(2), problem="lru-cache"),
        opened(on(3), "lru-cache"),
        attempt(on(3, "13:00"), "lru-cache"),
    ]

    assert paid(*events) == {
        ("first_accepted", "lru-cache"): 0,
        ("review", "lru-cache", "2026-03-03", "passed"): 45,
    }


def test_a_review_that_was_not_due_yet_pays_nothing() -> None:
    early = opened(on(5), due=date(2026, 3, 6))

    assert total([attempt(on(2)), early, attempt(on(5, "13:00"))]) == 11


def test_a_failed_review_pays_two_and_the_rest_when_it_is_passed_on_the_same_day() -> None:
    failed = [opened(on(6), "min-stack"), wrong(on(6, "13:00"), "min-stack")]
    passed = [*failed, attempt(on(6, "14:00"), "min-stack")]

    assert total(failed) == 2
    assert paid(*passed)["review", "min-stack", "2026-03-06", "passed"] == 11
    assert paid(*passed)["review", "min-stack", "2026-03-06", "tried"] == 2, "13 in all"


def test_a_review_is_failed_when_its_day_is_over() -> None:
    failed = [opened(on(6), "min-stack"), wrong(on(6, "13:00"), "min-stack")]

    assert paid(*failed, attempt(on(7), "min-stack")) == {
        ("first_accepted", "min-stack"): 28,
        ("review", "min-stack", "2026-03-06", "tried"): 2,
    }


def test_a_review_whose_first_run_comes_on_a_later_day_is_still_that_review() -> None:
    events = [opened(on(6)), attempt(on(9))]

    assert paid(*events)["review", "two-sum", "2026-03-06", "passed"] == 5


def test_a_look_at_the_solution_ends_a_review() -> None:
    shown = [opened(on(6)), wrong(on(6, "13:00")), happened(Revealed, on(6, "14:00"))]

    assert total([attempt(on(2)), *shown, attempt(on(6, "15:00"))]) == 11 + 2


def test_the_same_due_review_pays_once() -> None:
    twice = [
        opened(on(6)),
        attempt(on(6, "13:00")),
        opened(on(6, "14:00")),
        attempt(on(6, "15:00")),
    ]

    assert total([attempt(on(2)), *twice]) == 11 + 5


def test_three_wrong_solutions_of_a_problem_are_paid_when_killed() -> None:
    names = ["a.py", "a.py", "b.py", "c.py", "d.py"]
    kills = [happened(Killed, on(n + 1), submission=name) for n, name in enumerate(names)]
    other = happened(Killed, on(9), problem="lru-cache", submission="a.py")

    assert paid(*kills, other) == {
        ("hunt", "two-sum", "a.py"): 5,
        ("hunt", "two-sum", "b.py"): 5,
        ("hunt", "two-sum", "c.py"): 5,
        ("hunt", "lru-cache", "a.py"): 5,
    }


def test_a_log_entry_with_a_changed_file_is_paid_once_a_day() -> None:
    entries = [
        happened(Logged, on(2), text="thoughts"),
        happened(Logged, on(2, "13:00"), text="tried", files=("a.py",)),
        happened(Logged, on(2, "14:00"), text="again", files=("b.py",)),
        happened(Logged, on(3), text="more", files=("b.py",)),
    ]

    assert paid(*entries) == {("log", "2026-03-02"): 10, ("log", "2026-03-03"): 10}


def test_a_stage_pays_once_and_the_last_one_double() -> None:
    assert paid(stage(2, "router"), stage(3, "router"), stage(4, "tests", last=True)) == {
        ("stage", "mini-velox", "router"): 40,
        ("stage", "mini-velox", "tests"): 80,
    }


def test_pushing_alone_pays_nothing() -> None:
    assert paid(happened(Pushed, on(2), commit="5f")) == {}


def test_a_whole_trio_pays_fifteen() -> None:
    events = [
        opened(on(2), "min-stack"),
        wrong(on(2, "13:00"), "min-stack"),
        attempt(on(2, "14:00"), "two-sum"),
        happened(Pushed, on(2, "15:00"), commit="5f"),
    ]

    assert paid(*events)["trio", "2026-03-02"] == 15
    assert ("trio", "2026-03-02") not in paid(*events[:3])


def test_xp_is_booked_to_the_topic_of_the_event_and_the_trio_to_none() -> None:
    events = [attempt(on(2)), attempt(on(2), "lru-cache"), happened(Pushed, on(2), commit="5f")]

    payments = Account.of(events).payments

    assert [(payment.key[0], payment.topic) for payment in payments] == [
        ("first_accepted", "caching"),
        ("first_accepted", "arrays"),
        ("trio", None),
    ]


@law
@given(lives("laptop"), lives("tower"), st.data())
def test_xp_never_falls_as_journals_grow_and_meet(one, other, data) -> None:
    ours, more = sorted(data.draw(st.integers(0, len(one))) for _ in "ab")
    theirs, others = sorted(data.draw(st.integers(0, len(other))) for _ in "ab")

    before, after = Account.of(one[:ours] + other[:theirs]), Account.of(one[:more] + other[:others])

    earned = {payment.key: payment.xp for payment in after.payments}
    assert after.xp >= before.xp
    if not any(key[0] == "hunt" for key in earned):
        # The three kills that are paid are the first three, and an older line may be one.
        assert all(earned[payment.key] >= payment.xp for payment in before.payments)


@law
@given(lives("laptop"), lives("tower"), st.randoms())
def test_any_merge_of_two_journals_pays_the_same(ours, theirs, random) -> None:
    merged = ours + theirs + ours
    random.shuffle(merged)

    assert Account.of(merged).payments == Account.of(theirs + ours).payments


@law
@given(lives())
def test_each_key_pays_once_and_never_less_than_nothing(life) -> None:
    payments = Account.of(life).payments

    keys = [payment.key for payment in payments]
    assert len(keys) == len(set(keys))
    assert all(xp >= 0 for payment in payments for xp, _ in payment.parts)


@law
@given(lives())
def test_a_review_pays_at_most_its_share_in_all(life) -> None:
    by_review: dict[tuple[str, ...], int] = {}
    for payment in Account.of(life).payments:
        if payment.key[0] == "review":
            by_review[payment.key[1:3]] = by_review.get(payment.key[1:3], 0) + payment.xp

    assert all(xp in (2, 5, 8, 13, 19, 30, 45) for xp in by_review.values())
