"""Which practice day it is: the date in the learner's zone, starting at 4 in the morning."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import final

from msgspec import Struct

from judge.errors import Fault
from judge.progress.event import Event

DAY_STARTS = timedelta(hours=4)
SLACK = timedelta(hours=36)
"""How far a clock may be set back, or a journey may stretch a day, without any loss."""


@final
class Moment(Struct, frozen=True):
    """An instant (aware, UTC) with the local zone's name, where known, and its offset then."""

    instant: datetime
    zone: str | None
    offset_minutes: int


@final
class Today(Struct, frozen=True):
    """The practice day that counts at a moment, and what was odd about the clock."""

    day: date
    moment: Moment
    warnings: tuple[Fault, ...] = ()


def practice_day(moment: Moment) -> date:
    """Wall-clock time decides, so a day starts at 4 in a night of a clock change, too."""
    offset = timedelta(minutes=moment.offset_minutes)
    return (moment.instant + offset - DAY_STARTS).date()


def settle(moment: Moment, events: Iterable[Event]) -> Today:
    """The day of `moment`, held against a journal that may come from a wrong clock.

    An event that lies ahead by at most `SLACK` means that the clock was set back: the day
    does not go back with it. One that lies further ahead came from a clock that was wrong
    then, and is only reported: one such date must not hold up the days to come.
    """
    day = practice_day(moment)
    ahead = [event for event in events if event.instant > moment.instant]
    near = [event for event in ahead if event.instant - moment.instant <= SLACK]
    far = [event for event in ahead if event.instant - moment.instant > SLACK]
    last = max([day, *(event.practice_day for event in near)])
    warnings = [_set_back(last)] if last > day else []
    if far:
        warnings.append(_from_the_future(far, day))
    return Today(last, moment, tuple(warnings))


def local_zone(environ: Mapping[str, str], read_link: Callable[[str], str]) -> str | None:
    """The IANA name of the local zone, or None where only the offset can be known."""
    setting = environ.get("TZ")
    if setting is not None:
        return _zone_name(setting.removeprefix(":"))
    try:
        return _zone_name(read_link("/etc/localtime"))
    except OSError:
        return None


def _zone_name(setting: str) -> str | None:
    """`Europe/Berlin` from itself or from a path; `CET-1CEST` is a rule, not a name."""
    name = setting.rpartition("zoneinfo/")[2].removeprefix("posix/").removeprefix("right/")
    is_name = re.fullmatch(r"UTC|[A-Z][A-Za-z_]+(/[A-Za-z0-9_+-]+)+", name)
    return name if is_name else None


def _set_back(last: date) -> Fault:
    return Fault(
        f"the clock was set back, so this still counts for {last}",
        hint="check the date and time of this computer",
    )


def _from_the_future(events: Sequence[Event], today: date) -> Fault:
    last = max(event.practice_day for event in events)
    entries = "1 entry is" if len(events) == 1 else f"{len(events)} entries are"
    return Fault(
        f"{entries} dated up to {last}, but today is {today}",
        hint="if today is right, there is nothing to do: their XP stands",
    )
