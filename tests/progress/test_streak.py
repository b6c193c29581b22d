"""What keeps a streak, and what ends it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.progress.event import in_order
from judge.progress.streak import Streak, day_streak, qualifying_days, week_streak
from judge.progress.xp import first_accepted
from judge.verdict import Verdict
from tests.progress.histories import at, attempt, histories, law, noons, solved_on, today

MARCH = date(2026, 3, 1)


def qualifying(events):
    ordered = in_order(events)
    return qualifying_days(ordered, {event.id for event in first_accepted(ordered).values()})


def streak(events, now: str) -> Streak:
    return day_streak(qualifying(events), today(now))


def wrong_runs(*runs: str):
    """Wrong answers of 2026-03-02, each written as `12:05 code`."""
    split = [run.split() for run in runs]
    return [
        attempt(at(f"2026-03-02T{time}+01:00"), verdict=Verdict.WRONG_ANSWER, code=code)
        for time, code in split
    ]


def test_a_first_accepted_run_makes_the_day() -> None:
    assert list(qualifying([attempt(at("2026-03-02T12:00+01:00"))])) == [date(2026, 3, 2)]


def test_solving_again_does_not_make_another_day() -> None:
    again = [attempt(at(f"2026-03-0{day}T12:00+01:00")) for day in (2, 3)]

    assert list(qualifying(again)) == [date(2026, 3, 2)]


def test_three_different_codes_over_twenty_minutes_make_the_day() -> None:
    runs = wrong_runs("12:00 a", "12:05 b", "12:20 c")

    assert list(qualifying(runs)) == [date(2026, 3, 2)]


@pytest.mark.parametrize(
    "runs",
    [
        ("12:00 a", "12:05 b", "12:19:59 c"),
        ("12:00 a", "12:05 b", "12:30 b", "12:40 a"),
        ("12:00 a", "13:00 b"),
    ],
)
def test_hasty_or_unchanged_runs_do_not_make_the_day(runs: tuple[str, ...]) -> None:
    assert list(qualifying(wrong_runs(*runs))) == []


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
@given(histories(), st.integers(0, 40))
def test_tomorrow_changes_no_past_day(history, day) -> None:
    tomorrow = date(2026, 2, 20) + timedelta(days=day)
    known = [event for event in history if event.practice_day < tomorrow]
    later = [
        event
        for event in history
        if event.practice_day >= tomorrow and all(event.instant > e.instant for e in known)
    ]

    days = qualifying(known)

    with_tomorrow = qualifying(known + later)
    assert {day: with_tomorrow[day] for day in with_tomorrow if day < tomorrow} == days


@law
@given(histories(), histories(), st.randoms())
def test_any_merge_of_two_journals_gives_the_same_streaks(ours, theirs, random) -> None:
    merged = ours + theirs + theirs
    random.shuffle(merged)

    assert qualifying(merged) == qualifying(theirs + ours)


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
