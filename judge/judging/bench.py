"""The package's side of a run: its tests with their right answers, kept for the next one.

Nothing here depends on a submission, so whoever judges many to one problem works it all out
once. Everything is lazy: a run that ends early never asks for the rest.
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from random import Random
from typing import Generic, TypeVar, final

from msgspec import Struct

from judge.judging import cases
from judge.judging.cases import TestCase
from judge.judging.large_cases import LargeCases
from judge.judging.open_session import open_session
from judge.judging.oracle import Expected, Oracle
from judge.judging.session import Running
from judge.judging.submission import Submission
from judge.problem.draw import Choice, Draw, RandomChoices
from judge.problem.package import Package
from judge.problem.patience import patience
from judge.problem.spec import Spec
from judge.problem.store import Store
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, WorkerLimits

T = TypeVar("T")

INPUTS = 150
"""Drawn inputs of a run; at least 100 are promised."""

# A small batch first: most wrong answers show at once, and the rest is then never drawn.
_BATCHES = (20, INPUTS - 20)
_DRAWS_PER_INPUT = 20
_SORTED = b"sortedcontainers"


@final
class Drawn(Struct, frozen=True):
    """A valid input, the choices that led to it, and the right answer."""

    arguments: dict[str, Plain]
    choices: tuple[Choice, ...]
    expected: Expected


@final
class Bench:
    """Tests of one package, drawn from one seed. Close it: the reference runs behind it."""

    def __init__(
        self, fence: Fence, package: Package, seed: int, store: Store | None = None
    ) -> None:
        self.fence = fence
        self.package = package
        self.seed = seed
        self.store = store
        self.laws = package.laws()
        self._fences: dict[tuple[str, ...], Fence] = {}
        self.oracle = Oracle(fence, package)
        self._large = LargeCases(package, self.oracle, store)
        self._hidden = _Kept(cases.hidden_tests(package, self.oracle, self._large))
        self._batches = _Kept(self._drawn_batches())

    @cached_property
    def examples(self) -> tuple[TestCase, ...]:
        return tuple(cases.examples(self.package, self.oracle))

    def hidden(self) -> Iterator[TestCase]:
        return iter(self._hidden)

    def batches(self) -> Iterator[list[Drawn]]:
        """The drawn inputs of a run, in the batches that they are tried in."""
        return iter(self._batches)

    def session(self, submission: Submission) -> Running:
        """The submission behind the fence, under the package's limits."""
        spec = self.package.problem.spec
        limits = WorkerLimits(
            spec.limits.memory_mb * MEGABYTE, spec.limits.output_mb * MEGABYTE, spec.limits.threads
        )
        fence = self._fence_with(packages_of(spec, submission))
        return open_session(fence, spec, submission.source, submission.shown, limits)

    def close(self) -> None:
        self.oracle.close()
        for fence in self._fences.values():
            fence.close()

    def _fence_with(self, packages: tuple[str, ...]) -> Fence:
        """The common fence, or one of our own where third-party packages are to be imported."""
        if not set(packages) - set(self.fence.packages):
            return self.fence
        if packages not in self._fences:
            self._fences[packages] = Fence(packages=packages)
        return self._fences[packages]

    def _drawn_batches(self) -> Iterator[list[Drawn]]:
        inputs = drawn_inputs(self.package, self.seed)
        for size in _BATCHES:
            with patience(self.package.problem.folder):
                batch = list(islice(inputs, size))
            expected = self.oracle.expect_all([arguments for arguments, _ in batch])
            yield [
                Drawn(arguments, choices, right)
                for (arguments, choices), right in zip(batch, expected, strict=True)
            ]


def packages_of(spec: Spec, submission: Submission) -> tuple[str, ...]:
    """What the problem allows, and sortedcontainers, which LeetCode provides and pastes use."""
    asked = _SORTED in submission.source
    return (*spec.limits.packages, *([_SORTED.decode()] if asked else []))


def drawn_inputs(
    package: Package, seed: int
) -> Iterator[tuple[dict[str, Plain], tuple[Choice, ...]]]:
    """Valid inputs, each from a seed of its own, so that the same ones can be drawn again.

    What the validator rejects is drawn anew, within reason.
    """
    for attempt in range(INPUTS * _DRAWS_PER_INPUT):
        choices = RandomChoices(Random(f"{seed}:{attempt}"))
        arguments = package.inputs(Draw(choices))
        if package.complaint(arguments) is None:
            yield arguments, tuple(choices.made)


@final
class _Kept(Generic[T]):
    """An iterator that can be walked again and goes no further than it has been asked."""

    def __init__(self, source: Iterator[T]) -> None:
        self._source = source
        self._items: list[T] = []

    def __iter__(self) -> Iterator[T]:
        place = 0
        while True:
            if place == len(self._items):
                try:
                    self._items.append(next(self._source))
                except StopIteration:
                    return
            yield self._items[place]
            place += 1
