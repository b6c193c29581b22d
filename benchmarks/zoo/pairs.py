"""Which solutions there are, and what is known of each."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import final

from judge.problem.package import Package
from judge.verdict import Verdict


@final
class Known(StrEnum):
    """What a solution is. The values are the names of the zoo's folders."""

    RIGHT = "right"
    SLOW = "slow"
    MEMCPY = "memcpy"
    """Slow, in a way or for a package that is documented as not to be told from right."""


@final
@dataclass(frozen=True, slots=True)
class Pair:
    package: Package
    file: Path
    known: Known

    @property
    def name(self) -> str:
        return f"{self.package.problem.slug} {self.known} {self.file.stem}"


_ASSERTED = {Verdict.ACCEPTED: Known.RIGHT, Verdict.TIME_LIMIT_EXCEEDED: Known.SLOW}
_HOUSE = Path(__file__).parent


def pairs(package: Package) -> Iterator[Pair]:
    for verdict, file in package.submissions():
        if verdict in _ASSERTED:
            yield Pair(package, file, _known(package, _ASSERTED[verdict]))
    for known in Known:
        for file in sorted((_HOUSE / package.problem.slug / known).glob("*.py")):
            yield Pair(package, file, _known(package, known))


def _known(package: Package, known: Known) -> Known:
    is_blind = package.problem.spec.growth.reject is None
    return Known.MEMCPY if is_blind and known is Known.SLOW else known
