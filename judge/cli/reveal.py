"""`judge reveal`: the reference beside your own solution, with the reason why it works."""

import sys
from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.prose import print_prose, wrapped
from judge.cli.shared import columns, now, problem_argument, warn
from judge.practice import lessons
from judge.practice.lessons import Reference
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.progress.days import settle
from judge.settings.values import Game
from judge.workspace import require_workspace


@click.command()
@problem_argument
@click.option("--yes", is_flag=True, help="Show it without asking.")
def reveal(slug: str, yes: bool) -> None:
    """Show how the reference solves PROBLEM and why, beside your own solution.

    Once you have solved it, this is free. Before, it says what it costs and asks; the problem
    then comes back for a review tomorrow.

    \b
    judge reveal two-sum
    """
    workspace = require_workspace(Path.cwd())
    problem = chosen_problem(slug, Catalogue(problems_root()), workspace)
    state = workspace.journal.read()
    today = settle(now(), state.events)
    warn((*state.warnings, *today.warnings))
    reference = lessons.reference_of(workspace, problem, state.events)
    if reference.is_peek:
        click.echo(wrapped(_cost_text(reference, workspace.settings.game), columns()))
        if not (yes or _agrees(problem)):
            return
        lessons.reveal(workspace, problem, today)
        click.echo()
    _show(problem, reference, columns())
    if reference.is_peek:
        click.echo("\nIt comes back for a review tomorrow: judge review")


def _cost_text(reference: Reference, game: Game) -> str:
    again = "the problem comes back for a review tomorrow"
    if reference.xp is None:
        return f"This review then counts as not remembered, and {again}."
    if game is Game.OFF or not reference.xp:
        return f"You have not solved it yet; {again}."
    return f"Solving it then earns no XP instead of {reference.xp}, and {again}."


def _agrees(problem: Problem) -> bool:
    if not sys.stdin.isatty():
        click.echo(f"Show it: judge reveal {problem.slug} --yes")
        return False
    return click.confirm("Show the solution?", default=False)


def _show(problem: Problem, reference: Reference, width: int | None) -> None:
    if width is None:
        _show_plainly(reference)
    else:
        from judge.cli.side_by_side import print_codes  # it draws with rich

        print_codes(reference.own, reference.code, width)
    click.echo()
    click.secho(f"Why {problem.spec.title} is solved like this", bold=True)
    print_prose(reference.explanation, width)


def _show_plainly(reference: Reference) -> None:
    if reference.own is not None:
        click.echo(f"# yours\n\n{reference.own}\n\n")
    click.echo(f"# the reference\n\n{reference.code}")
