"""The clock tells the instant, the zone and the offset, and can be told them."""

from datetime import UTC, datetime, timedelta

import pytest

from judge.errors import Fault, JudgeError
from judge.progress.clock import Clock
from judge.progress.days import Moment


def test_the_system_clock_gives_the_present_in_utc() -> None:
    before = datetime.now(UTC)

    moment = Clock({}).now()

    assert before <= moment.instant <= datetime.now(UTC)
    assert moment.instant.tzinfo is UTC
    assert timedelta(minutes=moment.offset_minutes) == before.astimezone().utcoffset()


def test_the_clock_can_be_set_by_the_environment() -> None:
    clock = Clock({"JUDGE_NOW": "2026-03-01T22:10:00+01:00"})

    assert clock.now() == Moment(datetime(2026, 3, 1, 21, 10, tzinfo=UTC), None, 60)


@pytest.mark.parametrize("now", ["2026-07-01T22:10:00", "2026-07-01T20:10:00Z"])
def test_a_zone_says_what_is_local(now: str) -> None:
    clock = Clock({"JUDGE_NOW": now, "JUDGE_ZONE": "Europe/Berlin"})

    moment = clock.now()

    assert moment == Moment(datetime(2026, 7, 1, 20, 10, tzinfo=UTC), "Europe/Berlin", 120)


@pytest.mark.parametrize(
    ("environ", "fault"),
    [
        (
            {"JUDGE_NOW": "yesterday"},
            Fault(
                "`JUDGE_NOW` is not a time: `yesterday`",
                hint="write it as 2026-03-01T22:10:00+01:00",
            ),
        ),
        (
            {"JUDGE_NOW": "2026-03-01T22:10:00"},
            Fault(
                "`JUDGE_NOW` has no offset: `2026-03-01T22:10:00`",
                hint="add one, as in 2026-03-01T22:10:00+01:00, or set `JUDGE_ZONE`",
            ),
        ),
        (
            {"JUDGE_NOW": "2026-03-01T22:10:00", "JUDGE_ZONE": "Atlantis"},
            Fault("`JUDGE_ZONE` is not a time zone: `Atlantis`", hint="write it as Europe/Berlin"),
        ),
        (
            {"JUDGE_NOW": "2026-03-01T22:10:00", "JUDGE_ZONE": "../etc"},
            Fault("`JUDGE_ZONE` is not a time zone: `../etc`", hint="write it as Europe/Berlin"),
        ),
        (
            {"JUDGE_NOW": "2026-03-01T22:10:00", "JUDGE_ZONE": "Europe"},
            Fault("`JUDGE_ZONE` is not a time zone: `Europe`", hint="write it as Europe/Berlin"),
        ),
    ],
)
def test_a_clock_that_was_set_wrongly_says_how_to_set_it(environ, fault) -> None:
    with pytest.raises(JudgeError) as caught:
        Clock(environ).now()

    assert caught.value.faults == (fault,)
