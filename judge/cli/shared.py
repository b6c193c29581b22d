"""What several commands need: the options they share, the fence, the clock, the warnings."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from judge.errors import Fault, JudgeError

# What a list does not need, it shall not wait for.
if TYPE_CHECKING:
    from judge.progress.days import Moment
    from judge.worker.host import Fence


def complete_slug(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """What Tab offers: names of folders are read, and no package is opened."""
    from judge.problem.catalogue import Catalogue, problems_root

    start = incomplete.lower().replace("_", "-")
    try:
        words = ("last", "today", *Catalogue(problems_root()).slugs())
    except JudgeError:
        return []  # A line that is being typed is no place for an error.
    return [word for word in words if word.startswith(start)]


problem_argument = click.argument(
    "slug", default="last", metavar="[PROBLEM]", shell_complete=complete_slug
)
json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object, no text."
)


@contextmanager
def fence_of(ctx: click.Context) -> "Iterator[Fence]":
    """The fence that was started early, or a new one."""
    from judge.worker.host import Fence

    if isinstance(ctx.obj, Fence):
        yield ctx.obj
        return
    with Fence() as fence:
        yield fence


def now() -> "Moment":
    from judge.progress.clock import Clock

    return Clock(os.environ).now()


def warn(warnings: Iterable[Fault]) -> None:
    for warning in warnings:
        from judge.cli.faults import fault_text

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
