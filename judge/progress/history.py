"""The journal's events, sorted once into what the rules ask for."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar, final

from msgspec import Struct

from judge.progress.event import AnyEvent, Attempt, ProblemEvent, Rerolled, in_order
from judge.verdict import Verdict

E = TypeVar("E")


@final
class History(Struct, frozen=True):
    """`events` in order, each once; `by_problem` holds those of each problem, in order."""

    events: tuple[AnyEvent, ...]
    by_problem: Mapping[str, Sequence[ProblemEvent]]

    @classmethod
    def of(cls, events: Iterable[AnyEvent]) -> "History":
        ordered = in_order(events)
        by_problem: dict[str, list[ProblemEvent]] = {}
        for event in ordered:
            if isinstance(event, ProblemEvent):
                by_problem.setdefault(event.problem, []).append(event)
        return cls(ordered, by_problem)

    def only(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def machines(self) -> set[str]:
        return {event.machine for event in self.events}

    def of_machine(self, machine: str) -> "History":
        """What one machine has recorded by itself."""
        return History.of(event for event in self.events if event.machine == machine)

    def before(self, day: date) -> "History":
        """As it stood when `day` began."""
        return History.of(event for event in self.events if event.practice_day < day)

    def solved(self) -> set[str]:
        """The problems with an accepted run, imported ones included."""
        return {run.problem for run in self.only(Attempt) if run.verdict is Verdict.ACCEPTED}

    def was_rerolled(self, day: date) -> bool:
        return any(event.practice_day == day for event in self.only(Rerolled))
