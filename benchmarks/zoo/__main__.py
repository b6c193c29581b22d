"""`python -m benchmarks.zoo`: every solution of known class, and every miss of the rule."""

import os
import time
from datetime import UTC, datetime

import click

from benchmarks.busy import busy_machine
from benchmarks.machine import this_machine
from benchmarks.record import Kind, Record, newest_records, rewrite_document, write_record
from benchmarks.stage import start_again_clean
from benchmarks.zoo.crew import Verdicts, all_decided
from benchmarks.zoo.matrix import counted, is_miss, matrix_text, rows
from judge.problem.catalogue import Catalogue, problems_root


@click.command()
@click.option("--loaded", is_flag=True, help="Keep two cores busy meanwhile.")
@click.option("--jobs", type=click.IntRange(1), help="Processes (default: one a core).")
@click.option("--only", metavar="PROBLEM", help="Only this problem's pairs; writes nothing.")
@click.option("--part", metavar="K/N", help="Every Nth problem, from the Kth; writes nothing.")
def main(loaded: bool, jobs: int | None, only: str | None, part: str | None) -> None:
    """Decide about each pair as a run would, and print the confusion matrix."""
    machine, start = this_machine(), time.monotonic()
    cores = len(os.sched_getaffinity(0))
    with busy_machine(loaded):
        verdicts = _told(_slugs(only, part), jobs or cores)
    counts = counted(verdicts)
    click.echo(matrix_text(counts))
    click.echo(f"{len(verdicts)} pairs in {time.monotonic() - start:.0f} s", err=True)
    if only is None and part is None:
        kind = Kind.ZOO_LOADED if loaded else Kind.ZOO
        found = rows(counts, "beside two busy loops" if loaded else "quiet")
        write_record(Record(kind, datetime.now(UTC).date(), machine, 1, found))
        rewrite_document(newest_records())


def _told(slugs: list[str], jobs: int) -> Verdicts:
    """Each miss is told as soon as it is known."""
    verdicts: Verdicts = []
    for found in all_decided(slugs, jobs):
        if isinstance(found, str):
            click.echo(f"passed over: {found}", err=True)
            continue
        verdicts += found
        for pair, decision in found:
            if is_miss(pair.known, decision.decided):
                click.echo(f"MISS {pair.name}: {decision}")
    return verdicts


def _slugs(only: str | None, part: str | None) -> list[str]:
    if only:
        return [only]
    first, _, step = (part or "1/1").partition("/")
    return [*Catalogue(problems_root()).slugs()[int(first) - 1 :: int(step)]]


if __name__ == "__main__":
    start_again_clean()
    main()
