"""A practice day starts at 4 in the morning, whatever clocks and zones do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import Fault
from judge.progress.days import Moment, local_zone, practice_day, settle
from tests.progress.histories import at, attempt, histories, law, moments, solved_on

BERLIN = ZoneInfo("Europe/Berlin")


def in_berlin(instant: datetime) -> Moment:
    offset = instant.astimezone(BERLIN).utcoffset()
    assert offset is not None
    return Moment(instant, "Europe/Berlin", offset // timedelta(minutes=1))


def no_link(path: str) -> str:
    raise FileNotFoundError(path)


@pytest.mark.parametrize(
    ("time", "day"),
    [
        ("2026-03-02T03:59:59+01:00", date(2026, 3, 1)),
        ("2026-03-02T04:00:00+01:00", date(2026, 3, 2)),
        ("2026-03-02T23:59:59+01:00", date(2026, 3, 2)),
        ("2026-03-01T03:00:00-10:00", date(2026, 2, 28)),
        ("2028-03-01T03:00:00+14:00", date(2028, 2, 29)),
        ("2026-01-01T00:30:00+05:30", date(2025, 12, 31)),
    ],
)
def test_the_day_changes_at_four_in_the_morning(time: str, day: date) -> None:
    assert practice_day(at(time)) == day


@pytest.mark.parametrize(
    "night", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)]
)
def test_the_day_changes_at_four_in_a_night_of_a_clock_change_too(night: datetime) -> None:
    minutes = [in_berlin(night + timedelta(minutes=minute)) for minute in range(6 * 60)]

    for moment in minutes:
        wall = moment.instant.astimezone(BERLIN)
        yesterday = wall.date() - timedelta(days=1)
        assert practice_day(moment) == (wall.date() if wall.hour >= 4 else yesterday)


def test_the_offset_decides_and_not_the_name_of_the_zone() -> None:
    here = Moment(datetime(2026, 3, 1, 20, tzinfo=UTC), "Europe/Berlin", 60)
    there = Moment(datetime(2026, 3, 1, 20, tzinfo=UTC), "Asia/Tokyo", 540)

    assert (practice_day(here), practice_day(there)) == (date(2026, 3, 1), date(2026, 3, 2))


@law
@given(moments(), st.integers(0, 10_000))
def test_days_never_go_back_while_a_clock_goes_on(moment: Moment, minutes: int) -> None:
    later = Moment(moment.instant + timedelta(minutes=minutes), None, moment.offset_minutes)

    assert practice_day(later) >= practice_day(moment)


@law
@given(histories(), moments())
def test_with_a_clock_that_goes_on_the_real_day_counts_without_a_word(history, moment) -> None:
    past = [event for event in history if event.instant <= moment.instant]

    today = settle(moment, past)

    assert (today.day, today.moment, today.warnings) == (practice_day(moment), moment, ())


def test_a_clock_set_back_by_a_day_and_a_half_stays_on_the_last_day() -> None:
    history = solved_on("2026-03-10T20:00+01:00")

    today = settle(at("2026-03-09T08:00+01:00"), history)

    assert today.day == date(2026, 3, 10)
    assert today.warnings == (
        Fault(
            "the clock was set back, so this still counts for 2026-03-10",
            hint="check the date and time of this computer",
        ),
    )


def test_a_clock_set_back_within_the_day_needs_no_word() -> None:
    history = solved_on("2026-03-10T20:00+01:00")

    today = settle(at("2026-03-10T08:00+01:00"), history)

    assert (today.day, today.warnings) == (date(2026, 3, 10), ())


def test_one_wrong_date_cannot_hold_up_the_days_to_come() -> None:
    history = solved_on("2030-01-01T12:00+01:00")

    today = settle(at("2026-03-09T08:00+01:00"), history)

    assert today.day == date(2026, 3, 9)
    assert today.warnings == (
        Fault(
            "1 entry is dated up to 2030-01-01, but today is 2026-03-09",
            hint="if today is right, there is nothing to do: their XP stands",
        ),
    )


def test_attempts_from_the_future_are_reported_together() -> None:
    history = solved_on("2030-01-01T12:00Z", "2031-01-01T12:00Z", "2026-03-10T10:00Z")

    today = settle(at("2026-03-09T08:00Z"), history)

    assert today.day == date(2026, 3, 10)
    assert [fault.what for fault in today.warnings] == [
        "the clock was set back, so this still counts for 2026-03-10",
        "2 entries are dated up to 2031-01-01, but today is 2026-03-09",
    ]


def test_a_flight_to_the_west_is_no_clock_set_back() -> None:
    history = solved_on("2026-03-10T05:00+13:00")

    today = settle(at("2026-03-09T10:00-10:00"), history)

    assert (today.day, today.warnings) == (date(2026, 3, 9), ())


@law
@given(histories(), moments())
def test_a_settled_day_is_the_real_one_or_a_day_of_the_journal(history, moment) -> None:
    today = settle(moment, history)

    days = {event.practice_day for event in history}
    assert today.day == practice_day(moment) or today.day in days
    assert today.day >= practice_day(moment)
    assert today.day - practice_day(moment) <= timedelta(days=3)


def test_a_date_at_the_end_of_the_calendar_stops_nothing() -> None:
    last = attempt(Moment(datetime.max.replace(tzinfo=UTC), None, -600))

    assert settle(at("2026-03-09T08:00Z"), [last]).day == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("setting", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/usr/share/zoneinfo/Asia/Kolkata", "Asia/Kolkata"),
        ("UTC", "UTC"),
        ("Etc/GMT+5", "Etc/GMT+5"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", None),
        ("", None),
        ("../../etc/passwd", None),
        ("Europe/Ber\nlin", None),
    ],
)
def test_the_zone_comes_from_the_environment_where_it_is_a_name(setting, zone) -> None:
    def link_to_elsewhere(path: str) -> str:
        return "/usr/share/zoneinfo/Asia/Tokyo"

    assert local_zone({"TZ": setting}, link_to_elsewhere) == zone


@pytest.mark.parametrize(
    ("target", "zone"),
    [
        ("/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"),
        ("../usr/share/zoneinfo/posix/America/New_York", "America/New_York"),
        ("/var/db/timezone/zoneinfo/Pacific/Auckland", "Pacific/Auckland"),
        ("/etc/elsewhere", None),
    ],
)
def test_the_zone_comes_from_the_link_of_the_system(target: str, zone: str | None) -> None:
    links = {"/etc/localtime": target}

    assert local_zone({}, links.__getitem__) == zone


def test_without_a_link_only_the_offset_is_known() -> None:
    assert local_zone({}, no_link) is None
