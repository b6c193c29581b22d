"""The twelve badges, each with the practice day on which it was earned.

None is lost as the journal goes on. What is earned over a time between (Comeback, Long
Memory, Topic Keeper) is seen anew when another machine's older lines fill that time.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import Final, final

from msgspec import Struct

from judge.progress.event import AnyEvent, Attempt, Logged
from judge.progress.help import NO_HELP
from judge.progress.history import History
from judge.progress.mastery import first_mastered
from judge.progress.qualifying import Days, first_kills
from judge.progress.reviewing import Review
from judge.progress.solves import Solve
from judge.progress.syllabus import Syllabus
from judge.verdict import Verdict

WEEKS_OF_THE_ROADMAP: Final = 12
_AWAY_DAYS, _LONG_DAYS = 7, 30
_TOPICS_MIXED, _MIXED_DAYS = 3, 5
_TEN, _WAYS, _DIARY_DAYS = 10, 5, 30


@final
class Badge(StrEnum):
    FIRST_GREEN = "First Green"
    COMEBACK = "Comeback"
    BOUNDARY_HUNTER = "Boundary Hunter"
    BUG_SLAYER = "Bug Slayer"
    NO_PEEK = "No-Peek 10"
    SCALE_PROOF = "Scale-Proof 10"
    LONG_MEMORY = "Long Memory"
    INTERLEAVER = "Interleaver"
    SECOND_WAY = "Second Way"
    DIARY = "Diary 30"
    TOPIC_KEEPER = "Topic Keeper"
    ROADMAP_FINISHER = "Roadmap Finisher"


MEANINGS: Final = {
    Badge.FIRST_GREEN: "a first problem solved",
    Badge.COMEBACK: "back after 7 days or more",
    Badge.BOUNDARY_HUNTER: "10 smallest failing inputs found and then put right",
    Badge.BUG_SLAYER: "10 wrong solutions brought down with inputs of your own",
    Badge.NO_PEEK: "10 problems solved without a hint",
    Badge.SCALE_PROOF: "10 problems solved with the growth that was asked for",
    Badge.LONG_MEMORY: "a problem solved in review after 30 days or more",
    Badge.INTERLEAVER: "three topics in one day, on 5 days",
    Badge.SECOND_WAY: "5 problems solved in a second way",
    Badge.DIARY: "30 days with a log entry",
    Badge.TOPIC_KEEPER: "a topic at a mastery of 80",
    Badge.ROADMAP_FINISHER: "every core problem of the twelve weeks",
}


@final
class Earned(Struct, frozen=True):
    badge: Badge
    day: date


def badges(
    history: History,
    solves: Iterable[Solve],
    reviews: Iterable[Review],
    days: Days,
    syllabus: Syllabus,
) -> tuple[Earned, ...]:
    """In the order in which they were earned."""
    solves = [solve for solve in solves if not solve.attempt.imported]
    runs = [run for run in history.only(Attempt) if not run.imported]
    found: dict[Badge, date | None] = {
        Badge.FIRST_GREEN: _nth((solve.attempt for solve in solves), 1),
        Badge.COMEBACK: _comeback(days),
        Badge.BOUNDARY_HUNTER: _nth(_fixed(runs), _TEN),
        Badge.BUG_SLAYER: _nth(first_kills(history.events), _TEN),
        Badge.NO_PEEK: _nth(_once(s.attempt for s in solves if s.depth == NO_HELP), _TEN),
        Badge.SCALE_PROOF: _nth(_once(run for run in runs if _scales(run)), _TEN),
        Badge.LONG_MEMORY: _nth(_remembered(runs, reviews), 1),
        Badge.INTERLEAVER: _interleaved(days),
        Badge.SECOND_WAY: _nth(_second_ways(runs), _WAYS),
        Badge.DIARY: _diary(history),
        Badge.TOPIC_KEEPER: first_mastered(history, syllabus),
        Badge.ROADMAP_FINISHER: _finished(runs, syllabus),
    }
    earned = [Earned(badge, day) for badge, day in found.items() if day is not None]
    return tuple(sorted(earned, key=lambda each: each.day))


def _nth(events: Iterable[AnyEvent], count: int) -> date | None:
    """The day of the `count`-th event."""
    for number, event in enumerate(events, 1):
        if number == count:
            return event.practice_day
    return None


def _once(runs: Iterable[Attempt]) -> Iterator[Attempt]:
    """The first of each problem."""
    seen: set[str] = set()
    for run in runs:
        if run.problem not in seen:
            seen.add(run.problem)
            yield run


def _scales(run: Attempt) -> bool:
    has_grown = run.growth is not None and run.growth.status == "ok"
    return run.verdict is Verdict.ACCEPTED and has_grown


def _comeback(days: Days) -> date | None:
    """A date from a wrong clock ends no absence: `days` are those until today."""
    for earlier, later in pairwise(days):
        if (later - earlier).days > _AWAY_DAYS:
            return later
    return None


def _fixed(runs: Iterable[Attempt]) -> Iterator[Attempt]:
    """The accepted run, once for each program that it put right."""
    open_: dict[str, set[str]] = {}
    settled: dict[str, set[str]] = {}
    for run in runs:
        if run.verdict is Verdict.ACCEPTED:
            fixed = open_.pop(run.problem, set()) - settled.setdefault(run.problem, set())
            settled[run.problem] |= fixed
            for _ in fixed:
                yield run
        elif run.shrunk:
            open_.setdefault(run.problem, set()).add(run.shape_hash or run.code_hash)


def _remembered(runs: Iterable[Attempt], reviews: Iterable[Review]) -> Iterator[Attempt]:
    """Passed reviews with no accepted run of that problem in the 30 days before."""
    passed = {review.passed.id for review in reviews if review.passed is not None}
    last: dict[str, date] = {}
    for run in runs:
        if run.verdict is not Verdict.ACCEPTED:
            continue
        before = last.get(run.problem)
        last[run.problem] = run.practice_day
        is_long = before is not None and (run.practice_day - before).days >= _LONG_DAYS
        if is_long and run.id in passed:
            yield run


def _interleaved(days: Days) -> date | None:
    mixed = (
        day
        for day, events in days.items()
        if len({getattr(event, "topic", None) for event in events}) >= _TOPICS_MIXED
    )
    return next((day for number, day in enumerate(mixed, 1) if number == _MIXED_DAYS), None)


def _second_ways(runs: Iterable[Attempt]) -> Iterator[Attempt]:
    """The run with which a problem had two accepted programs of different shape."""
    shapes: dict[str, set[str]] = {}
    for run in runs:
        if run.verdict is Verdict.ACCEPTED and run.shape_hash:
            known = shapes.setdefault(run.problem, set())
            is_second = len(known) == 1 and run.shape_hash not in known
            known.add(run.shape_hash)
            if is_second:
                yield run


def _diary(history: History) -> date | None:
    days = sorted({entry.practice_day for entry in history.only(Logged)})
    return days[_DIARY_DAYS - 1] if len(days) >= _DIARY_DAYS else None


def _finished(runs: Iterable[Attempt], syllabus: Syllabus) -> date | None:
    """Not before every week has its problems."""
    left = {slug for slug in syllabus.core if slug in syllabus.topic_of}
    if set(syllabus.core.values()) != set(range(1, WEEKS_OF_THE_ROADMAP + 1)):
        return None
    for run in runs:
        if run.verdict is Verdict.ACCEPTED:
            left.discard(run.problem)
        if not left:
            return run.practice_day
    return None
