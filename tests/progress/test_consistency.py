"""Consistency rises by a day's share and falls by the same."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from judge.progress.consistency import consistency_percent
from tests.progress.histories import law

FIRST = date(2026, 3, 1)


def days(count: int) -> list[date]:
    return [FIRST + timedelta(days=n) for n in range(count)]


def test_thirteen_days_in_a_row_are_half_the_way() -> None:
    assert consistency_percent(days(13), FIRST + timedelta(days=12)) == 50
    assert consistency_percent(days(26), FIRST + timedelta(days=25)) == 75


def test_a_lapse_of_thirteen_days_halves_it() -> None:
    assert consistency_percent(days(26), FIRST + timedelta(days=25 + 14)) == 38, "75 / 2"


def test_today_does_not_lower_it_before_it_is_over() -> None:
    assert consistency_percent(days(13), FIRST + timedelta(days=13)) == 50


def test_nothing_done_is_nothing() -> None:
    assert consistency_percent([], FIRST) == 0


@law
@given(st.sets(st.integers(0, 400)), st.integers(0, 400))
def test_it_stays_between_nothing_and_all(numbers, now) -> None:
    done = [FIRST + timedelta(days=n) for n in numbers]

    assert 0 <= consistency_percent(done, FIRST + timedelta(days=now)) <= 100
