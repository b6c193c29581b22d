"""What a learner may set in `judge.toml`, and what it means."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, final

from msgspec import Struct

from judge.errors import Fault, JudgeError
from judge.settings.text import place_of

FORMAT: Final = 1
NAMES: Final = ("format", "game", "start")


@final
class Game(StrEnum):
    """How much of XP, streaks and the like is said; the journal is kept in any case."""

    FULL = "full"
    QUIET = "quiet"
    OFF = "off"


@final
class Settings(Struct, frozen=True):
    """`start` is the first day of the roadmap; None is the day of first use."""

    game: Game = Game.FULL
    start: date | None = None


MEANINGS: Final = {
    "format": "the edition of this file; judge keeps it",
    "game": "full, quiet (XP and streaks only when asked for) or off",
    "start": "the first day of the roadmap; unless set, the day of first use",
}


def read_settings(data: Mapping[str, object], text: str, path: Path) -> Settings:
    """Raises JudgeError with every fault of the file, each at its line."""
    faults = tuple(_faults(data, text, path))
    if faults:
        raise JudgeError.of(faults)
    start = data.get("start")
    return Settings(Game(str(data.get("game", Game.FULL))), None if start is None else _day(start))


def as_toml(name: str, word: str) -> str:
    """The value that a person typed, as the file writes it. Raises JudgeError for a bad one."""
    found = _value_fault(name, word)
    if found is not None:
        raise JudgeError(found.what, hint=found.hint)
    return word if name == "start" else f'"{word}"'


def check_name(name: str) -> None:
    """Raises JudgeError for what is no setting, or none that a person sets."""
    if name not in NAMES:
        raise JudgeError(f"there is no setting `{name}`", hint=_near(name, NAMES))


def _faults(data: Mapping[str, object], text: str, path: Path) -> Iterator[Fault]:
    edition = data.get("format", FORMAT)
    if type(edition) is not int:  # True equals 1.
        where = place_of(text, "format", path)
        yield Fault("`format` is not a whole number", where, f"write it as format = {FORMAT}")
    elif edition != FORMAT:
        yield Fault(
            f"this workspace has format `{edition}`, which this judge does not know",
            place_of(text, "format", path),
            "pip install --upgrade practice-judge",
        )
        return  # The names of a later format may well be right.
    for name, value in data.items():
        where = place_of(text, name, path)
        if name not in NAMES:
            yield Fault(f"there is no setting `{name}`", where, _near(name, NAMES))
        elif name != "format":
            found = _value_fault(name, value)
            if found is not None:
                yield Fault(found.what, where, found.hint)


def _value_fault(name: str, value: object) -> Fault | None:
    match name, value:
        case "game", str() if value in set(Game):
            return None
        case "game", _:
            close = _near(value, [*Game]) if isinstance(value, str) else None
            choice = f"one of {', '.join(Game)}"
            return Fault(f"`game` cannot be `{value}`", hint=close or choice)
        case "start", _ if _day(value) is None:
            return Fault(f"`start` is not a date: `{value}`", hint="write it as 2026-03-02")
        case "format", _:
            return Fault("`format` is not for people to set", hint="judge config")
        case _:
            return None


def _day(value: object) -> date | None:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _near(word: str, known: Iterable[str]) -> str | None:
    from judge.problem.near_miss import did_you_mean  # only a slip of the pen needs difflib

    return did_you_mean(word, known)
