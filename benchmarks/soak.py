"""`python -m benchmarks.soak`: the same submissions again and again, quiet and beside load.

A verdict that differs from the known one is a flip. Growth counts too: a right submission
whose growth is once called slower would be rejected for it.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from typing import final

import click

from benchmarks.busy import busy_machine
from benchmarks.figures import Measured, Target
from benchmarks.machine import this_machine
from benchmarks.record import Kind, Record, newest_records, rewrite_document, write_record
from benchmarks.stage import start_again_clean
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import default_store
from judge.verdict import Judgement, Verdict
from judge.worker.host import Fence

_SET = {
    "two-sum": ("accepted", "wrong_answer", "time_limit_exceeded"),
    "valid-parentheses": ("accepted", "wrong_answer", "run_time_error"),
    "contains-duplicate": ("accepted", "wrong_answer"),
    "min-stack": ("accepted", "wrong_answer"),
    "reverse-linked-list": ("accepted", "wrong_answer"),
}
"""One slow one only, since it takes seconds."""

_WARM_UPS = 2


@final
@dataclass(frozen=True, slots=True)
class Known:
    """A submission with its verdict."""

    package: Package
    file: Path
    verdict: Verdict

    def __str__(self) -> str:
        return f"{self.package.problem.slug}/{self.verdict}/{self.file.name}"


@final
@dataclass(frozen=True, slots=True)
class Flip:
    known: Known
    judgement: Judgement
    is_busy: bool

    def __str__(self) -> str:
        seen = self.judgement
        where = "beside load" if self.is_busy else "quiet"
        why = "" if seen.failure is None else f": {seen.failure.name}: {seen.failure.message}"
        unstable = ", said to be unstable" if seen.unstable else ""
        return f"FLIP {self.known} {where}: {seen.verdict}{unstable}, seed {seen.seed}{why}"


@click.command()
@click.option("--runs", type=click.IntRange(2), default=1000, show_default=True)
def main(runs: int) -> None:
    """Judge a fixed set in turns, half of the runs beside two busy loops; count the flips."""
    machine, start = this_machine(), time.monotonic()
    with Fence() as fence:
        known = [*_known_set()]
        _seen(fence, known * _WARM_UPS, False)
        before = resident_bytes()
        flips = [*_seen(fence, [*islice(cycle(known), runs - runs // 2)], False)]
        with busy_machine():
            flips += _seen(fence, [*islice(cycle(known), runs // 2)], True)
        after = resident_bytes()
    found = _rows(runs, flips, before, after)
    for row in found:
        click.echo(f"{row.what}: {row.value:g} {row.unit} {row.note}")
    click.echo(f"{runs} runs in {time.monotonic() - start:.0f} s", err=True)
    write_record(Record(Kind.SOAK, datetime.now(UTC).date(), machine, runs, [*found]))
    rewrite_document(newest_records())


def resident_bytes() -> int:
    """Of this process, which is the judge's."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) * 1024


def _seen(fence: Fence, turns: Sequence[Known], is_busy: bool) -> list[Flip]:
    """Judges each as `judge run` does, with a seed of its own, and tells the flips at once."""
    flips = []
    for seed, known in enumerate(turns):
        submission = read_submission(known.file)
        judgement = judge_submission(fence, known.package, submission, Plan(seed), default_store())
        if judgement.verdict is not known.verdict:
            flips.append(Flip(known, judgement, is_busy))
            click.echo(str(flips[-1]))
        _progress(seed + 1, len(turns))
    return flips


def _known_set() -> Iterator[Known]:
    """The first submission of each kind, and all that are accepted."""
    catalogue = Catalogue(problems_root())
    for slug, verdicts in _SET.items():
        package = Package(catalogue.load(slug))
        met: Counter[Verdict] = Counter()
        for verdict, file in package.submissions():
            met[verdict] += 1
            if verdict in verdicts and (met[verdict] == 1 or verdict is Verdict.ACCEPTED):
                yield Known(package, file, verdict)


def _rows(runs: int, flips: Sequence[Flip], before: int, after: int) -> list[Measured]:
    busy = sum(flip.is_busy for flip in flips)
    growth = (after - before) / 2**20
    return [
        Measured(
            f"verdict flips in {runs} judged runs, half beside load",
            (float(len(flips)),),
            target=Target(0),
            note=f"{len(flips) - busy} quiet, {busy} beside load",
        ),
        Measured(
            f"growth of the judge's memory over {runs} runs",
            (growth,),
            "MiB",
            Target(8),
            f"from {before / 2**20:.0f} MiB",
        ),
    ]


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{done}/{total} ", nl=False, err=True)


if __name__ == "__main__":
    start_again_clean()
    main()
