"""Days and weeks in a row, as topics are counted: without freezes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.progress.account import Account
from judge.progress.streak import Streak, day_streak, week_streak
from tests.progress.histories import at, attempt, histories, law, noons, solved_on, today

MARCH = date(2026, 3, 1)


def qualifying(events):
    return Account.of(events).days


def streak(events, now: str) -> Streak:
    return day_streak(qualifying(events), today(now))


def test_consecutive_days_make_the_streak() -> None:
    events = noons([MARCH + timedelta(days=n) for n in range(9)])

    assert streak(events, "2026-03-09T20:00Z") == Streak(current=9, best=9)


def test_today_pending_does_not_break_it() -> None:
    events = noons([date(2026, 3, 1), date(2026, 3, 2)])

    assert streak(events, "2026-03-03T23:00Z") == Streak(current=2, best=2)
    assert streak(events, "2026-03-04T03:59Z") == Streak(current=2, best=2)


def test_a_missed_day_ends_the_streak() -> None:
    events = noons([date(2026, 3, 1), date(2026, 3, 2)])

    assert streak(events, "2026-03-04T04:00Z") == Streak(current=0, best=2)


def test_a_new_streak_starts_at_one_and_the_best_is_kept() -> None:
    events = noons([MARCH + timedelta(days=n) for n in (0, 1, 2, 5)])

    assert streak(events, "2026-03-06T20:00Z") == Streak(current=1, best=3)


def test_without_events_there_is_no_streak() -> None:
    assert streak([], "2026-03-06T20:00Z") == Streak(current=0, best=0)


@pytest.mark.parametrize("year, days", [(2028, (27, 28, 29)), (2026, (26, 27, 28))])
def test_february_ends_without_a_gap(year: int, days: tuple[int, ...]) -> None:
    events = noons([*(date(year, 2, day) for day in days), date(year, 3, 1)])

    assert streak(events, f"{year}-03-01T20:00Z") == Streak(current=4, best=4)


def test_a_flight_to_the_east_that_skips_a_day_does_not_break_it() -> None:
    events = solved_on("2026-03-01T22:00-10:00", "2026-03-02T22:00-10:00", "2026-03-04T21:00+09:00")

    assert streak(events, "2026-03-04T22:00+09:00") == Streak(current=3, best=3)


def test_after_a_flight_to_the_east_today_may_still_come() -> None:
    events = solved_on("2026-03-01T22:00-10:00", "2026-03-02T22:00-10:00")

    assert streak(events, "2026-03-04T20:00+09:00") == Streak(current=2, best=2)
    assert streak(events, "2026-03-05T05:01+09:00") == Streak(current=0, best=2)


def test_a_day_skipped_at_home_is_missed_however_short_the_time_between() -> None:
    events = solved_on("2026-03-02T23:00+01:00", "2026-03-04T05:00+01:00")

    assert streak(events, "2026-03-04T06:00+01:00") == Streak(current=1, best=1)


def test_a_journey_of_more_than_a_day_and_a_half_breaks_it() -> None:
    events = solved_on("2026-03-02T22:00-10:00", "2026-03-05T05:01+09:00")

    assert streak(events, "2026-03-05T06:00+09:00") == Streak(current=1, best=1)


def test_a_flight_to_the_west_that_repeats_a_day_does_not_break_it() -> None:
    events = solved_on(
        "2026-03-09T20:00+13:00",
        "2026-03-10T05:00+13:00",
        "2026-03-10T20:00-10:00",
    )

    assert streak(events[:2], "2026-03-09T10:00-10:00") == Streak(current=2, best=2)
    assert streak(events, "2026-03-10T21:00-10:00") == Streak(current=2, best=2)


def test_a_day_that_comes_twice_may_still_close_the_gap() -> None:
    events = solved_on("2026-03-08T20:00+13:00", "2026-03-10T05:00+13:00")

    assert streak(events, "2026-03-09T10:00-10:00") == Streak(current=2, best=2)


@pytest.mark.parametrize(
    "times",
    [
        ("2026-03-02T14:00-10:00", "2026-03-04T20:00+09:00", "2026-03-04T23:00+09:00"),
        ("2026-03-02T09:00-10:00", "2026-03-02T14:00-10:00", "2026-03-04T20:00+09:00"),
    ],
)
def test_a_journey_is_measured_between_the_events_that_lie_next_to_each_other(times) -> None:
    assert streak(solved_on(*times), "2026-03-04T23:00+09:00") == Streak(current=2, best=2)


@pytest.mark.parametrize("start", [date(2026, 3, 27), date(2026, 10, 23)])
@pytest.mark.parametrize("hour", [0, 2, 3, 5, 23])
def test_a_change_of_the_clock_breaks_no_streak(start: date, hour: int) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    times = [
        datetime(start.year, start.month, start.day, hour, 30, tzinfo=berlin) + timedelta(days=n)
        for n in range(5)
    ]

    events = solved_on(*(time.isoformat() for time in times))

    assert streak(events, times[-1].isoformat()) == Streak(current=5, best=5)


def test_a_date_from_the_future_neither_feeds_nor_breaks_the_streak() -> None:
    events = noons([date(2026, 3, 1), date(2026, 3, 2), date(9999, 12, 31)])

    assert streak(events, "2026-03-03T12:00Z") == Streak(current=2, best=2)


@law
@given(st.sets(st.integers(0, 30)), st.integers(0, 30))
def test_the_streak_is_the_days_in_a_row_up_to_today_or_yesterday(days, now) -> None:
    events = noons([MARCH + timedelta(days=day) for day in days if day <= now])
    expected = 0
    while now - expected - (now not in days) in days:
        expected += 1

    result = streak(events, f"{MARCH + timedelta(days=now)}T20:00Z")

    assert result.current == expected
    assert result.best >= expected


@law
@given(histories(), st.integers(0, 45 * 24))
def test_one_more_solved_problem_never_shortens_the_streak(history, hours) -> None:
    instant = datetime(2026, 2, 20, tzinfo=UTC) + timedelta(hours=hours)
    past = [event for event in history if event.instant <= instant]
    now = instant.isoformat()
    before = streak(past, now)

    after = streak([*past, attempt(at(now), "a-new-one")], now)

    assert after.current >= max(1, before.current)
    assert after.best >= before.best


@law
@given(histories(), st.integers(0, 45))
def test_an_attempt_on_a_given_day_never_moves_to_another(history, shift) -> None:
    """The zone may be renamed and the offset corrected: the frozen day stays."""
    moved = [replace(event, zone="Asia/Tokyo", offset_minutes=shift) for event in history]

    assert list(qualifying(moved)) == list(qualifying(history))


def test_weeks_run_from_monday_to_sunday() -> None:
    sunday, monday = date(2026, 3, 8), date(2026, 3, 9)

    assert week_streak([sunday, monday], monday) == 2
    assert week_streak([monday, monday + timedelta(days=6)], monday + timedelta(days=6)) == 1


def test_the_present_week_may_still_come() -> None:
    wednesdays = [date(2026, 3, 4), date(2026, 3, 11)]

    assert week_streak(wednesdays, date(2026, 3, 22)) == 2
    assert week_streak(wednesdays, date(2026, 3, 23)) == 0


def test_a_year_of_53_weeks_leaves_no_gap() -> None:
    days = [date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 7)]

    assert week_streak(days, date(2027, 1, 8)) == 3


@law
@given(
    st.sets(st.dates(date(2020, 1, 1), date(2021, 12, 31)), max_size=30),
    st.dates(date(2020, 1, 1), date(2021, 12, 31)),
)
def test_weeks_agree_with_the_iso_calendar(days, now) -> None:
    weeks = {day.isocalendar()[:2] for day in days}
    monday = now - timedelta(days=now.weekday())
    expected = 0
    if monday.isocalendar()[:2] not in weeks:
        monday -= timedelta(days=7)
    while monday.isocalendar()[:2] in weeks:
        expected += 1
        monday -= timedelta(days=7)
    upcoming = {day for day in days if day > now + timedelta(days=6 - now.weekday())}

    assert week_streak(days - upcoming, now) == expected
