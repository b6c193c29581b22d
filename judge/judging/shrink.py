"""The smallest input that still fails: Hypothesis replays the choices and shrinks them.

The failing input was drawn by `RandomChoices`; its sequence of choices is handed to
Hypothesis as a saved example, so its shrinker starts from the failure itself and needs no
search. Should a later Hypothesis not take it, the input stays as it was found.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, final

from judge.problem.draw import Choice, Draw
from judge.problem.package import Package
from judge.verdict import Plain

BUDGET_SECONDS = 3.0
MOST_TRIES = 600
"""After either, an input that was not tried before counts as one that passes."""

Arguments = dict[str, Plain]
_KEY = b"the failing input"


def smallest(
    package: Package,
    arguments: Arguments,
    choices: Sequence[Choice],
    still_fails: Callable[[Arguments], bool],
    budget_seconds: float = BUDGET_SECONDS,
    now: Callable[[], float] = time.monotonic,
) -> Arguments:
    """An input no larger than `arguments`, drawn by `choices`, on which it `still_fails`.

    That is asked for valid inputs only.
    """
    with _hypothesis() as errors:
        memo = _Memo(package, still_fails, now, deadline=now() + budget_seconds)
        memo.keep(arguments)
        try:
            return _shrunk(package, choices, memo)
        except errors:
            return memo.smallest  # The replay did not fail, or the budget cut the search off.


@contextmanager
def _hypothesis() -> Iterator[type[Exception]]:
    """Hypothesis, imported and kept quiet; what it raises is handed over.

    It costs as much to import as all else together, and most runs never shrink. It collects
    garbage first, and what is here by now is none. And it would keep notes in the folder that
    the learner stands in.
    """
    is_first = "hypothesis" not in sys.modules
    from hypothesis.configuration import set_hypothesis_home_dir
    from hypothesis.errors import HypothesisException

    if is_first:
        gc.freeze()
    set_hypothesis_home_dir(Path(os.devnull) / "nothing")
    try:
        yield HypothesisException
    finally:
        set_hypothesis_home_dir(None)


def _shrunk(package: Package, choices: Sequence[Choice], fails: "_Memo") -> Arguments:
    from hypothesis import HealthCheck, Phase, find, settings
    from hypothesis import strategies as st
    from hypothesis.database import InMemoryExampleDatabase, choices_to_bytes

    @st.composite
    def inputs(draw: Callable[[Any], Any]) -> Arguments:
        return package.inputs(Draw(_HypothesisChoices(draw, st.integers, st.booleans())))

    database = InMemoryExampleDatabase()
    # An example that replays exactly is taken for one that was shrunk before; one choice
    # too many makes it a fresh one.
    database.save(_KEY, choices_to_bytes((*choices, False)))
    chosen = settings(
        database=database,
        phases=(Phase.reuse, Phase.shrink),
        deadline=None,
        max_examples=1_000,
        suppress_health_check=list(HealthCheck),
    )
    return find(inputs(), fails, settings=chosen, database_key=_KEY)


@final
class _HypothesisChoices:
    """The choices of a replay, asked for in the same order as `RandomChoices` records them."""

    def __init__(
        self, draw: Callable[[Any], Any], integers: Callable[[int, int], Any], booleans: Any
    ) -> None:
        self._draw = draw
        self._integers = integers
        self._booleans = booleans

    def integer(self, low: int, high: int) -> int:
        return low if low == high else int(self._draw(self._integers(low, high)))

    def boolean(self) -> bool:
        return bool(self._draw(self._booleans))

    def rounds(self, low: int, high: int) -> Iterator[None]:
        for done in range(high):
            if done >= low and not self.boolean():
                return
            yield


@final
class _Memo:
    """Answers each input once, so that replays are free and Hypothesis never sees a flake."""

    def __init__(
        self,
        package: Package,
        still_fails: Callable[[Arguments], bool],
        now: Callable[[], float],
        deadline: float,
    ) -> None:
        self._package = package
        self._still_fails = still_fails
        self._now = now
        self._deadline = deadline
        self._known: dict[str, bool] = {}
        self.smallest: Arguments = {}

    def keep(self, arguments: Arguments) -> None:
        self._known[_text(arguments)] = True
        self.smallest = arguments

    def __call__(self, arguments: Arguments) -> bool:
        text = _text(arguments)
        if text not in self._known:
            self._known[text] = self._fails(arguments)
            if self._known[text] and len(text) <= len(_text(self.smallest)):
                self.smallest = arguments
        return self._known[text]

    def _fails(self, arguments: Arguments) -> bool:
        is_spent = len(self._known) > MOST_TRIES or self._now() > self._deadline
        if is_spent or self._package.complaint(arguments) is not None:
            return False
        return self._still_fails(arguments)


def _text(arguments: Arguments) -> str:
    return json.dumps(arguments, sort_keys=True)
