"""The only place that asks what time it is; everything else is told."""

import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import final

from judge.errors import JudgeError
from judge.progress.days import Moment, local_zone


@final
class Clock:
    """The system's clock, unless JUDGE_NOW (and JUDGE_ZONE) say what time it is."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def now(self) -> Moment:
        setting = self._environ.get("JUDGE_NOW")
        if setting is None:
            local = datetime.now(UTC).astimezone()
            return _moment(local, local_zone(self._environ, os.readlink))
        return _told(setting, self._environ.get("JUDGE_ZONE"))


def _told(setting: str, zone: str | None) -> Moment:
    """An offset in the time fixes the instant; the zone, if given, says what is local."""
    time = _parsed(setting)
    if zone is not None:
        info = _zone(zone)
        local = time.replace(tzinfo=info) if time.tzinfo is None else time.astimezone(info)
        return _moment(local, zone)
    if time.tzinfo is None:
        raise JudgeError(
            f"`JUDGE_NOW` has no offset: `{setting}`",
            hint="add one, as in 2026-03-01T22:10:00+01:00, or set `JUDGE_ZONE`",
        )
    return _moment(time, None)


def _parsed(setting: str) -> datetime:
    try:
        return datetime.fromisoformat(setting)
    except ValueError as error:
        raise JudgeError(
            f"`JUDGE_NOW` is not a time: `{setting}`",
            hint="write it as 2026-03-01T22:10:00+01:00",
        ) from error


def _zone(name: str) -> tzinfo:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise JudgeError(
            f"`JUDGE_ZONE` is not a time zone: `{name}`", hint="write it as Europe/Berlin"
        ) from error


def _moment(local: datetime, zone: str | None) -> Moment:
    offset = local.utcoffset() or timedelta()
    return Moment(local.astimezone(UTC), zone, offset // timedelta(minutes=1))
