"""What verifying one package found: counts for the table, faults to put right."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import final

from judge.errors import Fault
from judge.verdict import Verdict


@final
@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many came out as they must."""

    right: int = 0
    total: int = 0


@final
@dataclass(frozen=True, slots=True)
class SubmissionReport:
    """By the folder's verdict. The margins are None where nothing of that kind is stored.

    `slowest_accepted` is the largest part of its time limit that an accepted submission
    used; `fastest_slow` is how many times the limit the quickest of the slow ones took.
    """

    counts: Mapping[Verdict, Count] = field(default_factory=dict)
    slowest_accepted: float | None = None
    fastest_slow: float | None = None
    faults: tuple[Fault, ...] = ()


@final
@dataclass(frozen=True, slots=True)
class Ratio:
    """The CPU time that the file takes on a large test, as a multiple of the reference's.

    It takes more than a bound says; one that `is_stopped` might go on for ever.
    """

    file: str
    times: float
    is_bound: bool = False
    is_stopped: bool = False


@final
@dataclass(frozen=True, slots=True)
class SeparationReport:
    """None where the package rejects no class, or where no large test was reached."""

    slowest_accepted: Ratio | None = None
    fastest_slow: Ratio | None = None
    faults: tuple[Fault, ...] = ()


@final
@dataclass(frozen=True, slots=True)
class InputReport:
    """`drawn` valid inputs came out of `attempts` draws."""

    drawn: int = 0
    attempts: int = 0
    faults: tuple[Fault, ...] = ()


@final
@dataclass(frozen=True, slots=True)
class CoverageReport:
    """`missing` names what no test reaches, by parameter."""

    aims: int = 0
    missing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    @property
    def gaps(self) -> int:
        return sum(map(len, self.missing.values()))


@final
@dataclass(frozen=True, slots=True)
class LawReport:
    """`kills` names the wrong submissions that break the law, or one mutant where none does."""

    name: str
    kills: tuple[str, ...]


@final
@dataclass(frozen=True, slots=True)
class LawsReport:
    laws: tuple[LawReport, ...] = ()
    faults: tuple[Fault, ...] = ()


@final
@dataclass(frozen=True, slots=True)
class Survivor:
    """A mutant that every test accepts."""

    file: str
    line: int
    line_text: str
    change: str


@final
@dataclass(frozen=True, slots=True)
class MutationReport:
    """`tried` counts those that compile and differ in bytecode; `left_out` were not sampled."""

    killed: int = 0
    tried: int = 0
    waived: int = 0
    left_out: int = 0
    survivors: tuple[Survivor, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def score(self) -> float:
        counted = self.tried - self.waived
        return self.killed / counted if counted else 1.0


@final
@dataclass(frozen=True, slots=True)
class Report:
    """`mutation` is None when mutants were not asked for, or could not be judged."""

    slug: str
    submissions: SubmissionReport = field(default_factory=SubmissionReport)
    separation: SeparationReport = field(default_factory=SeparationReport)
    inputs: InputReport = field(default_factory=InputReport)
    coverage: CoverageReport = field(default_factory=CoverageReport)
    laws: LawsReport = field(default_factory=LawsReport)
    mutation: MutationReport | None = None
    faults: tuple[Fault, ...] = ()
    seconds: float = 0.0

    @property
    def is_sound(self) -> bool:
        return not self.faults

    def with_slow(self, slow: "Report") -> "Report":
        """This one, of all other submissions, and what was found of the slow ones beside it."""
        return replace(
            self,
            submissions=replace(
                self.submissions,
                counts={**self.submissions.counts, **slow.submissions.counts},
                fastest_slow=slow.submissions.fastest_slow,
            ),
            separation=replace(self.separation, fastest_slow=slow.separation.fastest_slow),
            faults=tuple(dict.fromkeys((*self.faults, *slow.faults))),
            seconds=max(self.seconds, slow.seconds),
        )
