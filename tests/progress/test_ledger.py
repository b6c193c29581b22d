"""What keeps the streak, what it costs, and what ends it."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.progress.account import Account
from judge.progress.event import Rested
from judge.progress.ledger import Ledger, Status
from judge.progress.streak import Streak
from tests.progress.histories import (
    at,
    attempt,
    happened,
    law,
    lives,
    noons,
    opened,
    solved_on,
    today,
    wrong,
)

MARCH = date(2026, 3, 1)
SIGNS = {
    Status.KEPT: "k",
    Status.EARNED_BACK: "e",
    Status.FROZEN: "f",
    Status.RESTED: "r",
    Status.TRAVELLED: "t",
    Status.LOST: "L",
    Status.PENDING: "?",
}


def kept(days: str):
    """A problem solved on each day of March that is marked with a k."""
    return noons([MARCH + timedelta(days=n) for n, sign in enumerate(days) if sign == "k"])


def seen(events, now: str) -> Ledger:
    return Account.of(events).ledger(today(now))


def signs(ledger: Ledger) -> str:
    """One a day; what has no entry was missed without a streak to keep."""
    by_day = {entry.day: SIGNS[entry.status] for entry in ledger.entries}
    days = range((max(by_day) - min(by_day)).days + 1)
    return "".join(by_day.get(min(by_day) + timedelta(days=n), "-") for n in days)


def reviews(day: int, *problems: str):
    """Due reviews tried on a day of March."""
    for problem in problems:
        yield opened(at(f"2026-03-{day:02}T10:00+00:00"), problem)
        yield wrong(at(f"2026-03-{day:02}T11:00+00:00"), problem)


def rest(first: int, last: int, declared: int) -> Rested:
    days = {"first": date(2026, 3, first), "last": date(2026, 3, last)}
    return happened(Rested, at(f"2026-03-{declared:02}T12:00+00:00"), **days)


@pytest.mark.parametrize(
    ("days", "now", "shown", "streak", "freezes"),
    [
        ("kkk", "03T20:00", "kkk", (3, 3), 2),
        ("kkk", "04T20:00", "kkk?", (3, 3), 2),
        ("kk-k", "04T20:00", "kkfk", (3, 3), 1),
        ("kk--k", "05T20:00", "kkffk", (3, 3), 0),
        ("kk---k", "06T20:00", "kkffLk", (1, 2), 0),
        ("kk----k", "07T20:00", "kkffL-k", (1, 2), 0),
        ("k-k-k-k", "07T20:00", "kfkfkLk", (1, 3), 0),
        ("kkkkkkk-k", "09T20:00", "kkkkkkkfk", (8, 8), 1),
        ("kk--kkkkk-k", "11T20:00", "kkffkkkkkfk", (8, 8), 0),
        ("kk", "05T20:00", "kkff?", (2, 2), 0),
        ("kk", "06T20:00", "kkffL?", (0, 2), 0),
    ],
)
def test_freezes_are_spent_in_order_and_come_back_every_seventh_day(
    days: str, now: str, shown: str, streak: tuple[int, int], freezes: int
) -> None:
    ledger = seen(kept(days), f"2026-03-{now}Z")

    assert signs(ledger) == shown
    assert (ledger.streak, ledger.freezes) == (Streak(*streak), freezes)


def test_a_freeze_is_spent_although_the_streak_is_lost_in_the_end() -> None:
    one_day_later = seen(kept("kkkkkkk"), "2026-03-09T20:00Z")
    much_later = seen(kept("kkkkkkk"), "2026-03-20T20:00Z")

    assert signs(one_day_later) == "kkkkkkkf?"
    assert signs(much_later).startswith("kkkkkkkffL--")


def test_a_declared_rest_costs_no_freeze_and_keeps_without_lengthening() -> None:
    ledger = seen([*kept("kk---k"), rest(3, 5, declared=2)], "2026-03-06T20:00Z")

    assert signs(ledger) == "kkrrrk"
    assert (ledger.streak, ledger.freezes) == (Streak(3, 3), 2)


def test_rest_is_declared_beforehand_so_a_past_day_is_not_changed() -> None:
    ledger = seen([*kept("kk--k"), rest(3, 4, declared=4)], "2026-03-05T20:00Z")

    assert signs(ledger) == "kkfrk"


def test_rest_for_today_is_no_loss_if_today_is_practised_all_the_same() -> None:
    ledger = seen([*kept("kk"), rest(2, 3, declared=2)], "2026-03-03T20:00Z")

    assert signs(ledger) == "kkr"
    assert ledger.streak.current == 2


def test_rest_without_a_streak_is_nothing_to_keep() -> None:
    ledger = seen([*kept("k-----k"), rest(5, 6, declared=1)], "2026-03-07T20:00Z")

    assert signs(ledger) == "kffL--k"


def test_three_due_reviews_within_three_days_bring_a_lost_streak_back() -> None:
    """Five days, two freezes, lost on the 8th; back on the 11th with three days more."""
    lost = kept("kkkkk")
    back = [*reviews(9, "a"), *reviews(10, "b"), *reviews(11, "c")]

    ledger = seen([*lost, *back], "2026-03-11T20:00Z")

    assert signs(ledger) == "kkkkkffLkke"
    assert [entry.streak for entry in ledger.entries[7:]] == [0, 1, 2, 8]
    assert ledger.streak == Streak(8, 8)


def test_the_lost_day_stays_lost_when_the_streak_is_earned_back() -> None:
    lost, back = kept("kkkkk"), reviews(9, "a", "b", "c")

    before = seen(lost, "2026-03-09T08:00Z")
    after = seen([*lost, *back], "2026-03-09T20:00Z")

    assert (signs(before), signs(after)) == ("kkkkkffL?", "kkkkkffLe")
    assert after.streak == Streak(6, 6)


def test_the_fourth_day_is_too_late_to_earn_it_back() -> None:
    back = [*reviews(10, "a", "b"), *reviews(12, "c")]

    ledger = seen([*kept("kkkkk"), *back], "2026-03-12T20:00Z")

    assert Status.EARNED_BACK not in {entry.status for entry in ledger.entries}


def test_a_streak_is_earned_back_once_in_thirty_days() -> None:
    first = [*kept("k"), *reviews(5, "a", "b", "c")]
    again = [*first, *reviews(7, "d", "e", "f")]

    ledger = seen(again, "2026-03-07T20:00Z")

    assert signs(ledger) == "kffLeLk"
    assert ledger.streak == Streak(1, 2)


def test_two_reviews_are_not_enough() -> None:
    ledger = seen([*kept("kkkkk"), *reviews(9, "a", "b")], "2026-03-09T20:00Z")

    assert signs(ledger) == "kkkkkffLk"


def test_a_journey_that_took_a_day_costs_no_freeze() -> None:
    events = solved_on("2026-03-01T22:00-10:00", "2026-03-02T22:00-10:00", "2026-03-04T21:00+09:00")

    ledger = seen(events, "2026-03-04T22:00+09:00")

    assert signs(ledger) == "kktk"
    assert (ledger.streak, ledger.freezes) == (Streak(3, 3), 2)


def test_while_a_journey_may_still_bridge_a_day_it_is_not_judged() -> None:
    events = solved_on("2026-03-01T22:00-10:00", "2026-03-02T22:00-10:00")

    landed = seen(events, "2026-03-04T20:00+09:00")
    too_late = seen(events, "2026-03-05T05:01+09:00")

    assert (signs(landed), landed.streak.current, landed.freezes) == ("kk??", 2, 2)
    assert (signs(too_late), too_late.streak.current, too_late.freezes) == ("kkff?", 2, 0)


def test_a_day_skipped_at_home_is_frozen_however_short_the_time_between() -> None:
    events = solved_on("2026-03-02T23:00+01:00", "2026-03-04T05:00+01:00")

    assert signs(seen(events, "2026-03-04T06:00+01:00")) == "kfk"


@pytest.mark.parametrize("start", [date(2026, 3, 27), date(2026, 10, 23), date(2028, 2, 26)])
@pytest.mark.parametrize("hour", [0, 2, 3, 5, 23])
def test_neither_a_change_of_the_clock_nor_a_leap_day_breaks_a_streak(start, hour: int) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    times = [
        datetime(start.year, start.month, start.day, hour, 30, tzinfo=berlin) + timedelta(days=n)
        for n in range(5)
    ]

    ledger = seen(solved_on(*(time.isoformat() for time in times)), times[-1].isoformat())

    assert (signs(ledger), ledger.freezes) == ("kkkkk", 2)


def test_a_date_from_the_future_neither_feeds_nor_breaks_the_streak() -> None:
    events = noons([date(2026, 3, 1), date(2026, 3, 2), date(9999, 12, 31)])

    assert seen(events, "2026-03-03T12:00Z").streak == Streak(current=2, best=2)


def test_without_events_there_is_nothing_to_lose() -> None:
    assert seen([], "2026-03-06T20:00Z") == Ledger((), Streak(0, 0), 2)


@law
@given(lives(), st.integers(0, 40))
def test_tomorrow_changes_no_settled_day(life, number) -> None:
    noon = datetime(2026, 2, 21, 12, tzinfo=UTC) + timedelta(days=number)
    known = [event for event in life if event.instant <= noon]
    later = [event for event in life if event.practice_day > noon.date()]
    end = max([noon, *(event.instant for event in later)])

    before = seen(known, noon.isoformat())
    after = seen([*known, *(e for e in later if e.instant > noon)], end.isoformat())

    settled = [entry for entry in before.entries if entry.day < noon.date()]
    statuses = {entry.day: entry.status for entry in after.entries}
    for entry in settled:
        if entry.status is not Status.PENDING:
            assert statuses[entry.day] is entry.status


@law
@given(lives(size=60), st.integers(0, 45 * 24))
def test_freezes_are_never_negative_and_at_most_two(life, hours) -> None:
    now = datetime(2026, 2, 20, tzinfo=UTC) + timedelta(hours=hours)

    ledger = seen([event for event in life if event.instant <= now], now.isoformat())

    assert all(0 <= entry.freezes <= 2 for entry in ledger.entries)
    assert not ledger.entries or "fff" not in signs(ledger)


@law
@given(lives(size=60))
def test_only_a_day_that_qualifies_lengthens_the_streak(life) -> None:
    ledger = seen(life, "2026-04-15T12:00Z")

    streak = 0
    for entry in ledger.entries:
        match entry.status:
            case Status.KEPT:
                assert entry.streak == streak + 1
            case Status.EARNED_BACK:
                assert entry.streak > streak
            case Status.LOST:
                assert entry.streak == 0
            case _:
                assert entry.streak == streak
        streak = entry.streak
    assert ledger.streak.current == streak
    assert ledger.streak.best >= streak


@law
@given(lives())
def test_only_days_without_a_streak_have_no_entry(life) -> None:
    entries = seen(life, "2026-04-15T12:00Z").entries

    assert not entries or entries[-1].day == date(2026, 4, 15)
    for entry, following in pairwise(entries):
        assert following.day == entry.day + timedelta(days=1) or entry.streak == 0
        assert following.day > entry.day


@law
@given(lives("laptop"), lives("tower"), st.randoms())
def test_any_merge_of_two_journals_gives_the_same_ledger(ours, theirs, random) -> None:
    merged = ours + theirs + theirs
    random.shuffle(merged)

    now = "2026-04-15T12:00Z"
    assert seen(merged, now) == seen(theirs + ours, now)


@law
@given(lives(), st.integers(0, 45 * 24))
def test_one_more_solved_problem_never_shortens_the_streak(life, hours) -> None:
    instant = datetime(2026, 2, 20, tzinfo=UTC) + timedelta(hours=hours)
    past = [event for event in life if event.instant <= instant]
    now = instant.isoformat()
    before = seen(past, now)

    after = seen([*past, attempt(at(now), "a-new-one")], now)

    assert after.streak.current >= max(1, before.streak.current)
    assert after.streak.best >= before.streak.best


def test_a_clock_that_once_said_1970_costs_no_time() -> None:
    events = noons([date(1970, 1, 1), date(2026, 3, 1), date(2026, 3, 2)])

    ledger = seen(events, "2026-03-02T20:00Z")

    assert [entry.day.year for entry in ledger.entries] == [1970, 1970, 1970, 1970, 2026, 2026]


@pytest.mark.parametrize("clock", ["2026-03-05T12:00Z", "2026-03-04T01:00Z"])
def test_a_clock_that_was_set_back_breaks_nothing(clock: str) -> None:
    """The day is clamped to the last one, so `today` is never before the last event."""
    from judge.progress.days import settle

    events = kept("kkkkk")

    ledger = Account.of(events).ledger(settle(at(clock), events))

    assert ledger.streak == Streak(5, 5)


def test_a_flight_over_the_date_line_takes_no_day_back() -> None:
    events = [
        attempt(at("2026-03-16T08:00+09:00"), "two-sum"),
        attempt(at("2026-03-17T08:00+09:00"), "move-zeroes"),
    ]

    # The second day was lived in Tokyo; in Los Angeles it is still to come.
    assert seen(events, "2026-03-16T21:00-07:00").streak == Streak(2, 2)
    assert seen(events, "2026-03-18T12:00-07:00").streak == Streak(2, 2)
