"""What a comparison found, held against its target: figures only, no clock."""

from collections.abc import Sequence
from statistics import median, quantiles
from typing import TypeAlias, final

from msgspec import Struct


@final
class Target(Struct, frozen=True):
    """The promise: at most `limit`, or at least."""

    limit: float
    at_least: bool = False

    def is_met(self, value: float) -> bool:
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.limit:g}"


@final
class Measured(Struct, frozen=True, tag="measured"):
    """One line of the table. `samples` has one figure a round; `unit` is empty for a ratio."""

    what: str
    samples: tuple[float, ...]
    unit: str = ""
    target: Target | None = None
    note: str = ""

    @property
    def value(self) -> float:
        return median(self.samples)

    @property
    def spread(self) -> tuple[float, float]:
        """The middle half of the samples: the first and the third quartile."""
        return spread(self.samples)

    @property
    def is_missed(self) -> bool:
        return self.target is not None and not self.target.is_met(self.value)


@final
class Skipped(Struct, frozen=True, tag="skipped"):
    """A line that could not be measured here."""

    what: str
    reason: str


Row: TypeAlias = Measured | Skipped


def spread(samples: Sequence[float]) -> tuple[float, float]:
    if len(samples) < 2:
        return samples[0], samples[0]
    first, _, third = quantiles(samples, n=4, method="inclusive")
    return first, third


def ratios(mine: Sequence[float], theirs: Sequence[float]) -> tuple[float, ...]:
    """Round by round: what disturbs a round disturbs both, and cancels out."""
    return tuple(ours / rival for ours, rival in zip(mine, theirs, strict=True))


def medians_note(**seconds: Sequence[float]) -> str:
    """What the ratios are made of: `judge 60 ms, pytest 465 ms`."""
    return ", ".join(
        f"{name.replace('_', ' ')} {1000 * median(samples):.3g} ms"
        for name, samples in seconds.items()
    )
