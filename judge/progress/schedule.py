"""All cards through all days: what was due when."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import final

from msgspec import Struct

from judge.progress.cards import Step, steps_of
from judge.progress.history import History


@final
class Schedule(Struct, frozen=True):
    """The steps of each problem's card, oldest first."""

    steps: Mapping[str, Sequence[Step]]

    @classmethod
    def of(cls, history: History) -> "Schedule":
        steps = {
            problem: steps_of(events, date.max) for problem, events in history.by_problem.items()
        }
        return cls({problem: course for problem, course in steps.items() if course})

    def nothing_due(self, day: date, since: datetime) -> bool:
        """When `day` began, which was seen to begin at `since`: a flight may repeat a day."""
        return not any(_was_due(course, day, since) for course in self.steps.values())


def _was_due(course: Sequence[Step], day: date, since: datetime) -> bool:
    known = (step for step in reversed(course) if step.day < day and step.known[1] < since)
    last = next(known, None)
    return last is not None and last.due <= day
