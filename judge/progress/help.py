"""How much help was asked for: none, one of three hints, or the solution itself."""

from collections.abc import Iterable
from typing import Final

from judge.progress.event import AnyEvent, HintOpened, HintStage, Revealed

NO_HELP: Final = 0
SOLUTION: Final = 4
DEPTHS: Final = {HintStage.NUDGE: 1, HintStage.APPROACH: 2, HintStage.OUTLINE: 3}
WORDS: Final = ("", "nudge", "approach", "outline", "solution shown")
"""By depth."""


def depth_of(event: HintOpened | Revealed) -> int:
    return SOLUTION if isinstance(event, Revealed) else DEPTHS[event.stage]


def depth_opened(events: Iterable[AnyEvent], problem: str) -> int:
    """The deepest help with `problem` that the events tell of."""
    opened = (
        depth_of(event)
        for event in events
        if isinstance(event, HintOpened | Revealed) and event.problem == problem
    )
    return max(opened, default=NO_HELP)
