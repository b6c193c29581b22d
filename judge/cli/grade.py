"""`judge grade`: a class's submissions, all cores, one line of JSON each."""

import csv
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path

import click

from judge.cli.shared import fence_of, warn
from judge.errors import JudgeError
from judge.grade.batch import Row, done_before, plan_batch, row_writer, with_twins
from judge.grade.pool import grade_all
from judge.grade.task import find_tasks
from judge.problem.catalogue import Catalogue, problems_root
from judge.verdict import Isolation, Stage

_OUT = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--problem", metavar="PROBLEM", help="What all the files answer.")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes (default: all cores).")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), default=1, help="What is drawn.")
@click.option("--json", "as_json", is_flag=True, help="Print the results, one object a line.")
@click.option("--jsonl", type=_OUT, help="Write the results to this file, one object a line.")
@click.option("--csv", "table", type=_OUT, help="Write one row for each submission.")
@click.option("--resume", is_flag=True, help="Go on with --jsonl; what it has is not graded again.")
@click.option("--trust", is_flag=True, help="Grade even where hostile code cannot be held.")
@click.pass_context
def grade(  # noqa: PLR0913  # one parameter for each option
    ctx: click.Context,
    paths: Sequence[Path],
    problem: str | None,
    jobs: int | None,
    seed: int,
    as_json: bool,
    jsonl: Path | None,
    table: Path | None,
    resume: bool,
    trust: bool,
) -> int:
    """Judge other people's submissions, each confined, with all cores.

    PATHS are folders such as PROBLEM/*.py or STUDENT/PROBLEM.py, or files. Equal texts are
    judged once. Exit code 0 when all were judged, whatever their verdicts.

    \b
    judge grade submissions/ --jsonl results.jsonl --csv results.csv
    """
    catalogue = Catalogue(problems_root())
    slug = catalogue.find(problem).slug if problem else None
    found = find_tasks(paths, catalogue.slugs(), slug)
    warn(found.warnings)
    if resume and jsonl is None:
        raise JudgeError("`--resume` needs the file to go on with", hint="add --jsonl FILE")
    if not trust:
        with fence_of(ctx) as fence:
            _require_isolation(fence.isolation)
    plan = plan_batch(found.tasks, done_before(jsonl) if resume and jsonl else frozenset())
    rows = grade_all(plan.tasks, catalogue.root, seed, jobs or os.cpu_count() or 1)
    told = _told(with_twins(rows, plan), plan.total)
    try:
        # Closing the rows ends the processes, wherever Ctrl-C came from.
        with closing(rows):
            counts = _consume(told, jsonl, table, resume, as_json)
    except KeyboardInterrupt:
        kept = f"; what is done is in {jsonl}, and --resume goes on" if jsonl else ""
        click.echo(f"\nstopped{kept}", err=True)
        return 130
    if not as_json:
        _print_counts(counts)
    return 0 if not any("error" in verdicts for verdicts in counts.values()) else 1


def _require_isolation(isolation: Isolation) -> None:
    if isolation is Isolation.BASIC:
        raise JudgeError(
            "this system cannot hold hostile code: isolation is only `basic`",
            hint="judge doctor says why; --trust grades all the same, at your own risk",
        )


def _consume(
    rows: Iterable[Row], jsonl: Path | None, table: Path | None, resume: bool, as_json: bool
) -> dict[str, Counter[str]]:
    """Passes each row on as it comes; only counts are kept, by problem and verdict."""
    counts: dict[str, Counter[str]] = {}
    with ExitStack() as stack:
        write = stack.enter_context(row_writer(jsonl, resume=resume)) if jsonl else None
        columns = None
        if table:
            file = stack.enter_context(table.open("w", newline="", encoding="utf-8"))
            columns = csv.writer(file)
            columns.writerow(_COLUMNS)
        for row in rows:
            verdict = str(row.get("verdict", "error"))
            counts.setdefault(str(row["problem"]), Counter())[verdict] += 1
            if write:
                write(row)
            if columns:
                columns.writerow(_cells(row))
            if as_json:
                click.echo(json.dumps(row))
    return counts


def _told(rows: Iterator[Row], total: int) -> Iterator[Row]:
    """Shows on stderr how far it is, the rate and the time left, if someone watches."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
    from rich.progress import TimeRemainingColumn as Left

    console = Console(stderr=True, highlight=False)
    rate = TextColumn("{task.speed:.0f}/s" if console.is_terminal else "")
    with Progress(
        TextColumn("grading"),
        BarColumn(),
        MofNCompleteColumn(),
        rate,
        Left(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as progress:
        bar = progress.add_task("grading", total=total)
        for row in rows:
            progress.advance(bar)
            yield row


def _print_counts(counts: dict[str, Counter[str]]) -> None:
    from rich.console import Console
    from rich.table import Table

    verdicts = sorted({verdict for row in counts.values() for verdict in row})
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("problem")
    for verdict in verdicts:
        table.add_column(verdict.replace("_", " "), justify="right")
    for slug, row in sorted(counts.items()):
        table.add_row(slug, *(str(row[verdict] or "") for verdict in verdicts))
    Console(highlight=False).print(table)


_COLUMNS = ("submission", "problem", "verdict", *Stage, "growth", "cpu_seconds", "message")


def _cells(row: Row) -> list[object]:
    error, failure, tests = row.get("error"), row.get("failure"), row.get("tests")
    growth = row.get("growth")
    message = error.get("what") if isinstance(error, dict) else None
    if isinstance(failure, dict):
        message = failure.get("message")
    stages = [tests.get(stage.value) if isinstance(tests, dict) else None for stage in Stage]
    return [
        row["submission"],
        row["problem"],
        row.get("verdict", "error"),
        *(f"{cell['passed']}/{cell['total']}" if isinstance(cell, dict) else "" for cell in stages),
        growth.get("status") if isinstance(growth, dict) else "",
        row.get("cpu_seconds", ""),
        message or "",
    ]
