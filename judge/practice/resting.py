"""Days declared free beforehand, so that a streak is kept over them."""

import re
from datetime import date, timedelta
from typing import Final, final

from msgspec import Struct

from judge.errors import Fault, JudgeError
from judge.practice.stamp import head
from judge.progress.days import Moment, settle
from judge.progress.event import Rested
from judge.workspace import Workspace

MOST_DAYS: Final = 60
"""A longer break is no rest within a habit, and a slip of a digit must not end the game."""

_HINT: Final = "write `tomorrow`, `2026-12-24` or `2026-12-24..2027-01-02`"


@final
class Rest(Struct, frozen=True):
    """Free days, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def declare(workspace: Workspace, moment: Moment, words: str) -> tuple[Rest, tuple[Fault, ...]]:
    """Records the rest that `words` mean. Raises JudgeError for what cannot be declared."""
    state = workspace.journal.read()
    today = settle(moment, state.events)
    rest = rest_of(words, today.day)
    workspace.journal.append(Rested(**head(today), first=rest.first, last=rest.last))
    return rest, (*state.warnings, *today.warnings)


def rest_of(words: str, today: date) -> Rest:
    """`today`, `tomorrow`, a date, or two of them joined by `..`."""
    first, dots, last = words.strip().partition("..")
    start = _day(first, today)
    rest = Rest(start, _day(last, today) if dots else start)
    _check(rest, today)
    return rest


def _check(rest: Rest, today: date) -> None:
    if rest.last < rest.first:
        raise JudgeError(
            f"{rest.last} comes before {rest.first}", hint=f"judge rest {rest.last}..{rest.first}"
        )
    if rest.first < today:
        raise JudgeError(
            f"{rest.first} is past: rest is declared beforehand, for a day that is over "
            "stays as it was",
            hint="a missed day is bridged by a freeze, if you hold one",
        )
    if rest.days > MOST_DAYS:
        raise JudgeError(
            f"{rest.days} days are too many to declare at once: at most {MOST_DAYS}",
            hint="nothing is lost by a longer break: XP stays, and so does what you know",
        )


def _day(word: str, today: date) -> date:
    clean = word.strip().lower()
    named = {"today": today, "tomorrow": today + timedelta(days=1)}
    if clean in named:
        return named[clean]
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", clean):
        try:
            return date.fromisoformat(clean)
        except ValueError:
            pass
    raise JudgeError(f"`{clean}` is not a day", hint=_HINT)
