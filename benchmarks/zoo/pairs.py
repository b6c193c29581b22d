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
    """A problem and a solution of known class."""

    slug: str
    file: Path
    known: Known

    @property
    def name(self) -> str:
        return f"{self.slug} {self.known} {self.file.stem}"


_ASSERTED = {Verdict.ACCEPTED: Known.RIGHT, Verdict.TIME_LIMIT_EXCEEDED: Known.SLOW}
_HOUSE = Path(__file__).parent


def pairs(package: Package) -> Iterator[Pair]:
    slug = package.problem.slug
    is_blind = package.problem.spec.growth.reject is None
    for file, known in (*_stored(package), *_own(slug)):
        cannot_tell = is_blind and known is Known.SLOW
        yield Pair(slug, file, Known.MEMCPY if cannot_tell else known)


def _stored(package: Package) -> Iterator[tuple[Path, Known]]:
    for verdict, file in package.submissions():
        if verdict in _ASSERTED:
            yield file, _ASSERTED[verdict]


def _own(slug: str) -> Iterator[tuple[Path, Known]]:
    for known in Known:
        for file in sorted((_HOUSE / slug / known).glob("*.py")):
            yield file, known
