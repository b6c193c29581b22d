"""A review, something new, and an experiment or a commit."""

from datetime import date

import pytest

from judge.progress.account import Account
from judge.progress.award import trio_today
from judge.progress.event import Logged, Pushed, StagePassed
from judge.progress.trio import TrioPart
from tests.progress.histories import at, attempt, happened, opened, today, wrong

DAY = date(2026, 3, 10)
REVIEW, NEW, EXPERIMENT = TrioPart


def on(day: int, time: str = "12:00"):
    return at(f"2026-03-{day:02}T{time}+00:00")


OLD = attempt(on(3), "old")  # due on the 7th
COMMIT = happened(Pushed, on(10, "20:00"), commit="5f")
EXPERIMENT_LOGGED = happened(Logged, on(10, "20:00"), text="tried", files=("a.py",))
ONLY_TEXT = happened(Logged, on(10, "20:00"), text="thought")
STAGE = happened(
    StagePassed, on(10), project="mini-velox", stage="router", topic="http", is_last=False
)


def new(*names: str):
    return [attempt(on(10, "13:00"), name) for name in names]


def review(*names: str):
    for name in names:
        yield opened(on(10, "09:00"), name)
        yield wrong(on(10, "09:30"), name)


def missing(*events) -> tuple[TrioPart, ...]:
    return trio_today(Account.of(events), today("2026-03-10T21:00Z")).missing


def is_paid(*events) -> bool:
    return any(payment.key == ("trio", f"{DAY}") for payment in Account.of(events).payments)


@pytest.mark.parametrize(
    ("events", "left"),
    [
        ([], (REVIEW, NEW, EXPERIMENT)),
        ([*review("old")], (NEW, EXPERIMENT)),
        ([*review("old"), *new("a")], (EXPERIMENT,)),
        ([*review("old"), *new("a"), COMMIT], ()),
        ([*review("old"), *new("a"), EXPERIMENT_LOGGED], ()),
        ([*review("old"), *new("a"), ONLY_TEXT], (EXPERIMENT,)),
        ([*review("old", "other"), COMMIT], ()),
        ([*new("a", "b"), COMMIT], (REVIEW,)),
        ([*new("a"), STAGE, COMMIT], (REVIEW,)),
    ],
)
def test_with_something_due_it_takes_a_review(events, left) -> None:
    assert missing(OLD, *events) == left
    assert is_paid(OLD, *events) is (left == ())


@pytest.mark.parametrize(
    ("events", "left"),
    [
        ([*new("a"), COMMIT], (REVIEW,)),
        ([*new("a", "b")], (EXPERIMENT,)),
        ([*new("a", "b"), COMMIT], ()),
        ([*new("a"), STAGE, COMMIT], ()),
        ([STAGE, COMMIT], (REVIEW, NEW)),
    ],
)
def test_with_nothing_due_a_second_new_thing_stands_for_the_review(events, left) -> None:
    assert missing(*events) == left
    assert is_paid(*events) is (left == ())


def test_imported_problems_are_not_new() -> None:
    imported = [attempt(on(10), name, imported=True) for name in ("a", "b")]

    assert missing(*imported, COMMIT) == (REVIEW, NEW)


def test_whether_something_was_due_is_asked_of_the_morning() -> None:
    """Once the review is done nothing is due any more, but that changes no rule of the day."""
    done = [OLD, opened(on(10, "09:00"), "old"), attempt(on(10, "09:30"), "old")]

    trio = trio_today(Account.of(done), today("2026-03-10T21:00Z"))

    assert not trio.needs_two_new
    assert trio.done == {REVIEW}
