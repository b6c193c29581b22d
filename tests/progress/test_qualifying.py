"""Which days count for a streak."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.progress.account import Account
from judge.progress.event import Killed, Logged, Predicted, Pushed, Revealed, StagePassed, Started
from tests.progress.histories import at, attempt, happened, hint, law, lives, opened, wrong

MONDAY = date(2026, 3, 2)


def on(day: int, time: str = "12:00"):
    return at(f"2026-03-{day:02}T{time}+01:00")


def days(*events) -> list[int]:
    return [day.day for day in Account.of(events).days]


def wrong_runs(*runs: str):
    """Wrong answers of 2026-03-02, each written as `12:05 code`."""
    split = [run.split() for run in runs]
    return [wrong(on(2, time), code=code) for time, code in split]


def test_a_first_accepted_run_makes_the_day() -> None:
    assert days(attempt(on(2))) == [2]


def test_solving_again_does_not_make_another_day() -> None:
    assert days(attempt(on(2)), attempt(on(3))) == [2]


def test_a_due_review_makes_the_day_even_if_it_fails() -> None:
    assert days(attempt(on(2)), opened(on(6)), wrong(on(6, "13:00"))) == [2, 6]


def test_opening_a_review_is_not_enough() -> None:
    assert days(attempt(on(2)), opened(on(6))) == [2]


def test_a_passed_stage_makes_the_day() -> None:
    place = {"project": "mini-velox", "stage": "router", "topic": "http", "is_last": False}

    assert days(happened(StagePassed, on(2), **place)) == [2]


def test_a_kill_makes_the_day_once_for_each_wrong_solution() -> None:
    kills = [happened(Killed, on(day), submission="a.py") for day in (2, 3)]

    assert days(*kills) == [2]


@pytest.mark.parametrize(
    "event",
    [
        happened(Started, on(2), timed=True),
        happened(Logged, on(2), text="tried", files=("a.py",)),
        happened(Pushed, on(2), commit="5f"),
        happened(Revealed, on(2)),
        happened(Predicted, on(2), right=4, asked=4),
        hint(on(2), "nudge"),
        wrong(on(2)),
    ],
)
def test_nothing_else_makes_the_day(event) -> None:
    assert days(event) == []


def test_three_different_codes_over_twenty_minutes_make_the_day() -> None:
    assert days(*wrong_runs("12:00 a", "12:05 b", "12:20 c")) == [2]


@pytest.mark.parametrize(
    "runs",
    [
        ("12:00 a", "12:05 b", "12:19:59 c"),
        ("12:00 a", "12:05 b", "12:30 b", "12:40 a"),
        ("12:00 a", "13:00 b"),
    ],
)
def test_hasty_or_unchanged_runs_do_not_make_the_day(runs: tuple[str, ...]) -> None:
    assert days(*wrong_runs(*runs)) == []


def test_a_comment_makes_no_different_code() -> None:
    runs = [wrong(on(2, f"12:{n}0"), code=f"c{n}", shape_hash="one shape") for n in range(4)]

    assert days(*runs) == []


def test_what_was_imported_makes_no_day() -> None:
    imported = [attempt(on(2, f"12:{n}0"), f"p{n}", code=f"c{n}", imported=True) for n in range(4)]

    assert days(*imported) == []


@law
@given(lives(), st.integers(0, 40))
def test_tomorrow_changes_no_past_day(life, number) -> None:
    tomorrow = date(2026, 2, 20) + timedelta(days=number)
    known = [event for event in life if event.practice_day < tomorrow]
    later = [
        event
        for event in life
        if event.practice_day >= tomorrow and all(event.instant > e.instant for e in known)
    ]

    before, after = Account.of(known).days, Account.of(known + later).days

    assert {day: after[day] for day in after if day < tomorrow} == before


@law
@given(lives("laptop"), lives("tower"))
def test_a_merge_takes_no_day_away(ours, theirs) -> None:
    merged = Account.of(ours + theirs).days

    assert set(Account.of(ours).days) <= set(merged)
