"""`python -m benchmarks.zoo`: every solution of known class, and every miss of the rule."""

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import groupby

import click

from benchmarks.busy import busy_machine
from benchmarks.machine import this_machine
from benchmarks.record import Kind, Record, newest_records, rewrite_document, write_record
from benchmarks.stage import SEED, start_again_clean
from benchmarks.zoo.decide import Decision, decide
from benchmarks.zoo.matrix import counted, is_miss, matrix_text, rows
from benchmarks.zoo.pairs import Pair, pairs
from judge.errors import JudgeError
from judge.judging.bench import Bench
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import default_store
from judge.worker.host import Fence


@click.command()
@click.option("--loaded", is_flag=True, help="Keep two cores busy meanwhile.")
@click.option("--only", metavar="PROBLEM", help="Only this problem's pairs; writes nothing.")
@click.option("--part", metavar="K/N", help="Every Nth problem, from the Kth; writes nothing.")
def main(loaded: bool, only: str | None, part: str | None) -> None:
    """Decide about each pair as a run would, and print the confusion matrix."""
    machine = this_machine()
    chosen = [*_chosen(only, part)]
    start = time.monotonic()
    verdicts = []
    with busy_machine(loaded):
        for pair, decision in _decided(chosen):
            verdicts.append((pair, decision))
            if is_miss(pair.known, decision.decided):
                click.echo(f"MISS {pair.name}: {decision}")
    counts = counted(verdicts)
    click.echo(matrix_text(counts))
    click.echo(f"{len(verdicts)} pairs in {time.monotonic() - start:.0f} s", err=True)
    if only is None and part is None:
        kind = Kind.ZOO_LOADED if loaded else Kind.ZOO
        found = rows(counts, "both cores busy" if loaded else "quiet")
        write_record(Record(kind, datetime.now(UTC).date(), machine, 1, found))
        rewrite_document(newest_records())


def _chosen(only: str | None, part: str | None) -> Iterator[Pair]:
    first, _, step = (part or "1/1").partition("/")
    catalogue = Catalogue(problems_root())
    for slug in [only] if only else catalogue.slugs()[int(first) - 1 :: int(step)]:
        try:
            package = Package(catalogue.load(slug))
        except JudgeError as error:
            click.echo(f"passed over: {slug}: {error}", err=True)
            continue
        yield from pairs(package)


def _decided(chosen: list[Pair]) -> Iterator[tuple[Pair, Decision]]:
    with Fence() as fence:
        for _, group in groupby(chosen, key=lambda pair: pair.package.problem.slug):
            same = [*group]
            with closing(Bench(fence, same[0].package, SEED, default_store())) as bench:
                for pair in same:
                    yield pair, decide(bench, read_submission(pair.file))


if __name__ == "__main__":
    start_again_clean()
    main()
