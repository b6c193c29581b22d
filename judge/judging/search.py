"""Drawing inputs and trying them: the property stage of a run.

Each input is drawn from a seed of its own, so that a run repeats from the seed it shows
and no two runs use the same inputs. On every input the submission must agree with the
reference, and on the first ones each law of the package must hold as well. The inputs go
in batches, since an exchange with the worker costs more than most calls.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import final

from judge.errors import PackageError, Place
from judge.judging.trial import Result, Trial
from judge.judging.values import Mismatch
from judge.problem.draw import Choice, Draw, RandomChoices
from judge.problem.package import Law, Package
from judge.verdict import Plain
from judge.worker.limits import TimeLimit

INPUTS = 150
"""Valid inputs of a run; at least 100 are promised."""

_FIRST_BATCH = 20
_INPUTS_FOR_LAWS = 15
_DRAWS_PER_INPUT = 20
AGREEMENT = "agrees with the reference"


@final
@dataclass(frozen=True, slots=True)
class Drawn:
    """A valid input with the choices that led to it."""

    arguments: dict[str, Plain]
    choices: tuple[Choice, ...]


@final
@dataclass(frozen=True, slots=True)
class BrokenProperty:
    """A drawn input on which a property fails, by the agreement or by a law (`law`)."""

    drawn: Drawn
    result: Result | None
    law: Law | None = None


@final
@dataclass(slots=True)
class Search:
    """What the property stage found. `broken` keeps the first failing input by property."""

    laws: tuple[Law, ...]
    inputs: int = 0
    broken: dict[str, BrokenProperty] = field(default_factory=dict)
    results: list[Result] = field(default_factory=list)

    @property
    def total(self) -> int:
        return 1 + len(self.laws)


class LawIsSilent(Exception):
    """The law cannot speak on this input: it asked something invalid, or got no answer."""


def drawn_inputs(package: Package, seed: int, wanted: int) -> Iterator[Drawn]:
    """Up to `wanted` valid inputs. What the validator rejects is drawn again, within reason."""
    found = 0
    for attempt in range(wanted * _DRAWS_PER_INPUT):
        choices = RandomChoices(Random(f"{seed}:{attempt}"))
        arguments = package.inputs(Draw(choices))
        if package.complaint(arguments) is None:
            yield Drawn(arguments, tuple(choices.made))
            found += 1
            if found == wanted:
                return


def search(package: Package, trial: Trial, seed: int) -> Search:
    """Tries fresh inputs until one fails or all are used, then the laws on those that passed."""
    found = Search(package.laws())
    passed: list[Drawn] = []
    drawn = drawn_inputs(package, seed, INPUTS)
    # A small batch first: most wrong answers show at once, and the rest is then not drawn.
    for size in (_FIRST_BATCH, INPUTS - _FIRST_BATCH):
        batch = [*itertools.islice(drawn, size)]
        passed += _try_batch(trial, found, batch)
        if found.broken:
            break
    _try_laws(package, trial, found, passed[:_INPUTS_FOR_LAWS])
    return found


def hunt(package: Package, trial: Trial, seed: int, limit: TimeLimit) -> BrokenProperty | None:
    """The first of some inputs that fails under a limit far below the usual one."""
    for drawn in drawn_inputs(package, seed, INPUTS):
        result = trial.run(drawn.arguments, trial.oracle.expect(drawn.arguments), limit)
        if not result.is_accepted:
            return BrokenProperty(drawn, result)
    return None


def breaks_law(package: Package, trial: Trial, law: Law, arguments: Mapping[str, Plain]) -> bool:
    """Whether the law speaks on this input and says no."""

    def solve(**asked: Plain) -> Plain:
        if package.complaint(asked) is not None:
            raise LawIsSilent
        answer = trial.answer(asked)
        if isinstance(answer, Mismatch):
            raise LawIsSilent
        return answer

    try:
        return not law.function(solve, **arguments)
    except LawIsSilent:
        return False
    except Exception:  # noqa: BLE001  # a law may trip over an answer that is wrong enough
        _check_law(package, trial, law, arguments)
        return True


def _check_law(package: Package, trial: Trial, law: Law, arguments: Mapping[str, Plain]) -> None:
    """Raises PackageError when the law trips over the reference's answers as well."""
    try:
        law.function(lambda **asked: trial.oracle.expect(asked).value, **arguments)
    except Exception as error:
        slug = package.problem.slug
        raise PackageError(
            f"the package `{slug}` is at fault: its law `{law.name}` raised {error!r}",
            where=Place(package.problem.folder / "properties.py"),
        ) from error


def _try_batch(trial: Trial, found: Search, batch: Sequence[Drawn]) -> list[Drawn]:
    """Tries the inputs and notes the first that fails; those before it are returned."""
    expected = trial.oracle.expect_all([drawn.arguments for drawn in batch])
    cases = [(drawn.arguments, right) for drawn, right in zip(batch, expected, strict=True)]
    results: Iterable[Result] | None = trial.run_batch(cases)
    if results is None:
        results = (trial.run(*case) for case in cases)
    passed: list[Drawn] = []
    for drawn, case, result in zip(batch, cases, results, strict=False):
        found.inputs += 1
        found.results.append(result)
        if not result.is_accepted:
            # Alone once more: that tells what it printed, and whether it fails by itself.
            again = trial.run(*case)
            first = result if again.is_accepted else again
            found.broken[AGREEMENT] = BrokenProperty(drawn, first)
            break
        passed.append(drawn)
    return passed


def _try_laws(package: Package, trial: Trial, found: Search, inputs: Sequence[Drawn]) -> None:
    for drawn in inputs:
        for law in found.laws:
            if law.name not in found.broken and breaks_law(package, trial, law, drawn.arguments):
                found.broken[law.name] = BrokenProperty(drawn, None, law)
