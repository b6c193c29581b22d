"""The daily trio: a review, something new, and an experiment or a commit."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeAlias, final

from msgspec import Struct

from judge.progress.event import AnyEvent, Logged, Pushed, StagePassed
from judge.progress.history import History
from judge.progress.reviewing import Review
from judge.progress.solves import Solve


@final
class TrioPart(StrEnum):
    REVIEW = "review"
    NEW = "new"
    EXPERIMENT = "experiment"


@final
class Mark(StrEnum):
    """What counts towards a part."""

    REVIEW = "review"
    PROBLEM = "problem"
    STAGE = "stage"
    EXPERIMENT = "experiment"


Deed: TypeAlias = tuple[AnyEvent, Mark, str]
"""An event, what it counts as, and a name by which it counts once."""


@final
class Trio(Struct, frozen=True):
    """`needs_two_new` says that nothing is due, so that a second new thing is the review."""

    done: frozenset[TrioPart]
    needs_two_new: bool

    @property
    def missing(self) -> tuple[TrioPart, ...]:
        return tuple(part for part in TrioPart if part not in self.done)


def deeds_by_day(
    history: History, solves: Iterable[Solve], reviews: Iterable[Review]
) -> dict[date, list[Deed]]:
    """Everything that counts, by practice day, in the order in which it happened."""
    by_day: dict[date, list[Deed]] = {}
    deeds = _deeds(history, solves, reviews)
    for deed in sorted(deeds, key=lambda deed: (deed[0].instant, deed[0].id, deed[1])):
        by_day.setdefault(deed[0].practice_day, []).append(deed)
    return by_day


def trio_of(deeds: Sequence[Deed], *, nothing_due: bool) -> Trio:
    """`deeds` of one day."""
    return Trio(_parts(deeds, nothing_due=nothing_due), nothing_due)


def completed_by(deeds: Sequence[Deed], nothing_due: Callable[[], bool]) -> AnyEvent | None:
    """The event that made the day's trio whole; None if it is not.

    Whether something was due is dear to find out, so it is asked only if it decides.
    """
    if not any(mark is Mark.EXPERIMENT for _, mark, _ in deeds):
        return None
    if not _is_whole(deeds, nothing_due=True):
        return None
    eases = not _is_whole(deeds, nothing_due=False)
    if eases and not nothing_due():
        return None
    counts = range(1, len(deeds) + 1)
    count = next(count for count in counts if _is_whole(deeds[:count], nothing_due=eases))
    return deeds[count - 1][0]


def _is_whole(deeds: Sequence[Deed], *, nothing_due: bool) -> bool:
    return len(_parts(deeds, nothing_due=nothing_due)) == len(TrioPart)


def _parts(deeds: Sequence[Deed], *, nothing_due: bool) -> frozenset[TrioPart]:
    """Two reviews need nothing new; when nothing is due, a second new thing stands in."""
    count = {mark: len({name for _, its, name in deeds if its is mark}) for mark in Mark}
    reviews, new = count[Mark.REVIEW], count[Mark.PROBLEM]
    stands_in = nothing_due and new >= 1 and new + count[Mark.STAGE] > 1
    parts = {
        TrioPart.REVIEW: reviews >= 1 or stands_in,
        TrioPart.NEW: new >= 1 or reviews > 1,
        TrioPart.EXPERIMENT: count[Mark.EXPERIMENT] > 0,
    }
    return frozenset(part for part, is_done in parts.items() if is_done)


def _deeds(history: History, solves: Iterable[Solve], reviews: Iterable[Review]) -> Iterator[Deed]:
    for review in reviews:
        yield from ((run, Mark.REVIEW, f"{review.key}") for run in review.starts)
    for solve in solves:
        if not solve.attempt.imported:
            yield solve.attempt, Mark.PROBLEM, solve.attempt.problem
    for event in history.events:
        match event:
            case StagePassed():
                yield event, Mark.STAGE, f"{event.project}/{event.stage}"
            case Logged(files=(_, *_)) | Pushed():
                yield event, Mark.EXPERIMENT, ""
            case _:
                pass
