"""A judged run as it stands in the journal; what it earned is worked out when it is asked for."""

from typing import TYPE_CHECKING, final

from msgspec import Struct

from judge.progress.event import AnyEvent, Attempt, ReviewOpened
from judge.verdict import Verdict

if TYPE_CHECKING:
    from judge.progress.award import Award


@final
class Recorded(Struct, frozen=True):
    """`before` is the journal without the run, in order."""

    before: tuple[AnyEvent, ...]
    attempt: Attempt

    @property
    def may_pay(self) -> bool:
        """Cheap to see, unlike the award: a run that fails earns nothing but in a review."""
        run = self.attempt
        if run.verdict is Verdict.ACCEPTED:
            return True
        return any(
            isinstance(event, ReviewOpened) and event.problem == run.problem
            for event in self.before
        )

    def award(self) -> "Award":
        # The rules are many modules, and a failing run has no use for them.
        from judge.progress.award import award

        return award(self.before, self.attempt)
