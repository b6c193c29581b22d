"""What several commands need: the options they share, the fence, the clock, the warnings."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

from judge.cli.faults import fault_text
from judge.errors import Fault
from judge.progress.clock import Clock
from judge.progress.days import Moment
from judge.worker.host import Fence

problem_argument = click.argument("slug", default="last", metavar="[PROBLEM]")
json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object, no text."
)


@contextmanager
def fence_of(ctx: click.Context) -> Iterator[Fence]:
    """The fence that was started early, or a new one."""
    if isinstance(ctx.obj, Fence):
        yield ctx.obj
        return
    with Fence() as fence:
        yield fence


def now() -> Moment:
    return Clock(os.environ).now()


def warn(warnings: Iterable[Fault]) -> None:
    for warning in warnings:
        click.echo(fault_text(warning, "warning"), err=True)


def columns() -> int | None:
    """How wide the terminal is; None where nobody reads by eye, as in a pipe."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return _columns()
    return None


def _columns() -> int:
    """As shutil.get_terminal_size, whose module takes many others with it."""
    chosen = os.environ.get("COLUMNS", "")
    if chosen.isdecimal() and int(chosen) > 0:
        return int(chosen)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
