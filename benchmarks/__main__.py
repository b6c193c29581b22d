"""`python -m benchmarks`: the table of targets with today's figures."""

import time
from datetime import UTC, datetime

import click

from benchmarks.contest import COMPARISONS, FROM_THE_INDEX
from benchmarks.figures import Row, Skipped
from benchmarks.machine import this_machine
from benchmarks.record import Kind, Record, newest_records, rewrite_document, write_record
from benchmarks.stage import Stage, open_stage, start_again_clean
from benchmarks.table import plain

_ALL = {**COMPARISONS, **FROM_THE_INDEX}


@click.command()
@click.option("--rounds", type=click.IntRange(2), default=15, show_default=True)
@click.option(
    "--only", multiple=True, type=click.Choice([*_ALL]), help="Print these, write nothing."
)
@click.option("--rivals", is_flag=True, help="Install other judges from the package index, too.")
def main(rounds: int, only: tuple[str, ...], rivals: bool) -> None:
    """Measure everything, print the table, keep the results, rewrite docs/performance.md."""
    machine = this_machine()
    names = only or (*COMPARISONS, *(FROM_THE_INDEX if rivals else ()))
    rows: list[Row] = []
    with open_stage() as stage:
        for name in names:
            start = time.monotonic()
            rows += _compared(name, stage, rounds)
            click.echo(f"{name}: {time.monotonic() - start:.0f} s", err=True)
    click.echo(plain(rows))
    if not only:
        today = datetime.now(UTC).date()
        path = write_record(Record(Kind.TABLE, today, machine, rounds, rows))
        rewrite_document(newest_records())
        click.echo(f"\nkept in {path}", err=True)


def _compared(name: str, stage: Stage, rounds: int) -> list[Row]:
    """A contender that fails costs its own lines, not the minutes before."""
    try:
        return _ALL[name](stage, rounds)
    except RuntimeError as error:
        click.echo(f"{name} failed: {error}", err=True)
        return [Skipped(name, f"failed: {str(error).splitlines()[-1][:200]}")]


if __name__ == "__main__":
    start_again_clean()
    main()
