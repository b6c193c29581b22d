"""Trying the drawn inputs: the property stage of a run.

On every input the submission must agree with the reference, and on the first ones each law
of the package must hold as well. The inputs go in batches, since an exchange with the
worker costs more than most calls.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import final

from msgspec import Struct

from judge.judging.bench import Bench, Drawn
from judge.judging.laws import ask_ahead, breaks_law
from judge.judging.trial import Result, Trial
from judge.judging.values import Mismatch
from judge.problem.package import Law
from judge.worker.limits import TimeLimit

_INPUTS_FOR_LAWS = 8


@final
class Broken(Struct, frozen=True):
    """A drawn input on which the submission failed (`result`) or a law did not hold (`law`)."""

    drawn: Drawn
    result: Result | None = None
    law: Law | None = None


@final
class Search(Struct):
    """What the property stage found, the first failing input of each property."""

    inputs: int = 0
    disagreement: Broken | None = None
    laws: dict[str, Broken] = {}
    laws_tried: int = 0
    results: list[Result] = []

    @property
    def held(self) -> int:
        """How many properties were tried and hold; the agreement is one of them."""
        return self.laws_tried - len(self.laws) + (self.disagreement is None)

    @property
    def is_clean(self) -> bool:
        return self.first is None

    @property
    def first(self) -> Broken | None:
        return self.disagreement or next(iter(self.laws.values()), None)


def search(bench: Bench, trial: Trial) -> Search:
    """Tries the inputs until one fails, then the laws on those that passed."""
    found = Search()
    passed: list[Drawn] = []
    for batch in bench.batches():
        passed += _try_batch(trial, found, batch)
        if found.disagreement is not None:
            break
    found.laws_tried = len(bench.laws) if passed else 0
    _try_laws(bench, trial, found, passed[:_INPUTS_FOR_LAWS])
    return found


def _try_laws(bench: Bench, trial: Trial, found: Search, passed: Sequence[Drawn]) -> None:
    for result in found.results[: len(passed)]:
        assert not isinstance(result.returned, Mismatch)
        trial.answered[result.arguments] = result.returned
    ask_ahead(bench, trial, [drawn.arguments for drawn in passed])
    for drawn in passed:
        for law in bench.laws:
            if law.name not in found.laws and breaks_law(bench, trial, law, drawn.arguments):
                found.laws[law.name] = Broken(drawn, law=law)


def hunt(bench: Bench, trial: Trial, limit: TimeLimit) -> Broken | None:
    """The first drawn input that fails under a limit far below the usual one."""
    for drawn in chain.from_iterable(bench.batches()):
        result = trial.run(drawn.arguments, drawn.expected, limit)
        if not result.is_accepted:
            return Broken(drawn, result)
    return None


def _try_batch(trial: Trial, found: Search, batch: Sequence[Drawn]) -> list[Drawn]:
    """Tries the inputs and notes the first that fails; those before it are returned."""
    pairs = [(drawn.arguments, drawn.expected) for drawn in batch]
    results: Iterable[Result] | None = trial.run_batch(pairs)
    if results is None:
        results = (trial.run(*pair) for pair in pairs)
    passed: list[Drawn] = []
    for drawn, result in zip(batch, results, strict=False):
        found.inputs += 1
        found.results.append(result)
        if not result.is_accepted:
            found.disagreement = Broken(drawn, trial.alone(result, drawn.expected))
            break
        passed.append(drawn)
    return passed
