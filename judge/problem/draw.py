"""Drawing inputs: one generator text, two engines behind it.

A package's `generator.py` asks a `Draw` for integers and yes-or-no choices. In the
common case they come from `RandomChoices`, which costs microseconds, aims at the
places where solutions break, and keeps the sequence of choices. When an input makes a
submission fail, `judging.shrink` replays that sequence through Hypothesis, whose
shrinker finds the smallest input that still fails. So an accepted run never imports
Hypothesis, and a failing one profits from it. See docs/architecture.md.
"""

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Protocol, TypeVar, final

T = TypeVar("T")
Choice = int | bool
_List = list  # inside Draw, `list` is the method


class Choices(Protocol):
    """Where the decisions come from. A replay asks in the same order."""

    def integer(self, low: int, high: int) -> int: ...
    def boolean(self) -> bool: ...
    def rounds(self, low: int, high: int) -> Iterator[None]: ...


@final
class Draw:
    """What a generator may ask for. Bounds are inclusive everywhere."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices

    def integer(self, low: int, high: int) -> int:
        return self._choices.integer(low, high)

    def boolean(self) -> bool:
        return self._choices.boolean()

    def choice(self, options: Sequence[T]) -> T:
        """One of `options`; shrinks towards the first."""
        return options[self._choices.integer(0, len(options) - 1)]

    def list(self, item: Callable[[], T], low: int, high: int) -> _List[T]:
        """Between `low` and `high` items; shrinks by leaving items out."""
        return [item() for _ in self._choices.rounds(low, high)]

    def integers(self, low: int, high: int, *, size: tuple[int, int]) -> _List[int]:
        return self.list(lambda: self.integer(low, high), *size)

    def text(self, chars: str, low: int, high: int) -> str:
        return "".join(self.list(lambda: self.choice(chars), low, high))

    def shuffled(self, items: Sequence[T]) -> _List[T]:
        """The items in some order; shrinks towards the order given."""
        left = [*items]
        return [left.pop(self._choices.integer(0, len(left) - 1)) for _ in items]

    def tree(self, value: Callable[[], int], low: int, high: int) -> _List[int | None]:
        """A binary tree in level order with None for a missing child; chains occur."""
        order: _List[int | None] = []
        slots = 1
        count = sum(1 for _ in self._choices.rounds(low, high))
        while count and slots:
            slots -= 1
            if slots == 0 or self.boolean():
                order.append(value())
                slots += 2
                count -= 1
            else:
                order.append(None)
        return order


@final
class RandomChoices:
    """Choices from a seeded generator, aimed at where solutions break.

    Each input gets a temperament of its own: how wide its integers range, how often
    they repeat an earlier one or sit on a bound, how likely a yes is. Inputs that
    collide, sit on the edge or are tiny are therefore all common, whatever the
    constraints say (swarm testing: Groce et al., ISSTA 2012).
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self._reach = random.choice([1, 2, 4, 10, 30, 1000, None])
        self._repeats = random.choice([0.0, 0.1, 0.5])
        self._bounds = random.choice([0.0, 0.05, 0.2])
        self._yes = random.choice([0.2, 0.5, 0.8])
        self._most = random.choice([1, 2, 3, 5, 8, 8, 12, 30])
        self._seen: dict[tuple[int, int], list[int]] = {}
        self.made: list[Choice] = []

    def integer(self, low: int, high: int) -> int:
        if low == high:  # Hypothesis makes no choice of it either, so a replay stays in step.
            return low
        value = self._aimed(low, high)
        self._seen.setdefault((low, high), []).append(value)
        self.made.append(value)
        return value

    def boolean(self) -> bool:
        value = self._random.random() < self._yes
        self.made.append(value)
        return value

    def rounds(self, low: int, high: int) -> Iterator[None]:
        count = self._random.randint(low, max(low, min(high, low + self._most)))
        for done in range(count):
            if done >= low:
                self.made.append(True)
            yield
        if count < high:
            self.made.append(False)

    def _aimed(self, low: int, high: int) -> int:
        random, seen = self._random, self._seen.get((low, high))
        if seen and random.random() < self._repeats:
            return random.choice(seen)
        if random.random() < self._bounds:
            return random.choice([low, high])
        if self._reach is None:
            return random.randint(low, high)
        # Zero is where Hypothesis shrinks to, so that is what "near" means here too.
        centre = min(max(0, low), high)
        return random.randint(max(low, centre - self._reach), min(high, centre + self._reach))
