"""`judge rest`: free days, declared beforehand."""

from pathlib import Path

import click

from judge.cli.shared import now, warn
from judge.practice import resting
from judge.workspace import require_workspace


@click.command()
@click.argument("days", metavar="DAYS")
def rest(days: str) -> None:
    """Declare DAYS free, so that your streak is kept over them; they cost no freeze.

    DAYS are `tomorrow`, a date, or FROM..TO. A rested day keeps the streak and does not
    lengthen it. Days that are over stay as they were.

    \b
    judge rest tomorrow
    judge rest 2026-12-24..2027-01-02
    """
    declared, warnings = resting.declare(require_workspace(Path.cwd()), now(), days)
    warn(warnings)
    if declared.days == 1:
        click.echo(f"{declared.first} is a day of rest")
    else:
        click.echo(f"{declared.first} to {declared.last}: {declared.days} days of rest")
