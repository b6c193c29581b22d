"""`judge hint`: a nudge, an approach, an outline, each with its cost said before it opens."""

import math
import sys
from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.prose import print_prose, wrapped
from judge.cli.shared import columns, now, problem_argument, warn
from judge.errors import JudgeError
from judge.practice import lessons
from judge.practice.lessons import Hint, Hints
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.progress.days import settle
from judge.settings.values import Game
from judge.workspace import Workspace, require_workspace


@click.command()
@problem_argument
@click.option("--yes", is_flag=True, help="Open it without asking.")
def hint(slug: str, yes: bool) -> None:
    """Open the next hint for PROBLEM (default: the one you changed last).

    The first opens after a judged run, or five minutes. What is open stays open, and is shown
    again for nothing.

    \b
    judge hint
    judge hint two-sum --yes
    """
    workspace = require_workspace(Path.cwd())
    problem = chosen_problem(slug, Catalogue(problems_root()), workspace)
    state = workspace.journal.read()
    today = settle(now(), state.events)
    warn((*state.warnings, *today.warnings))
    hints = lessons.hints_of(problem, state.events, today)
    _check_wait(workspace, problem, hints)
    for opened in hints.opened:
        show_hint(opened, columns())
    if hints.following is None:
        click.echo(f"Next: judge run, or judge reveal {problem.slug} for a whole solution")
        return
    click.echo(wrapped(offer_text(hints, workspace.settings.game), columns()))
    if yes or _agrees(hints.following, problem):
        lessons.open_hint(workspace, problem, hints.following, today)
        click.echo()
        show_hint(hints.following, columns())


def show_hint(hint: Hint, width: int | None) -> None:
    click.secho(hint.stage.capitalize(), bold=True)
    print_prose(hint.text, width)
    click.echo()


def offer_text(hints: Hints, game: Game) -> str:
    """What the next hint costs."""
    assert hints.following is not None
    name = f"The {hints.following.stage}"
    if game is Game.OFF:
        return f"{name} can be opened."
    if hints.xp is None and hints.in_review:
        return f"{name} costs no XP here; it only brings the next review nearer."
    if hints.xp is None:
        return f"{name} costs nothing here."
    now_worth, then_worth = hints.xp
    earns = f"solving this earns {then_worth} XP instead of {now_worth}"
    return f"With the {hints.following.stage}, {earns}."


def wait_text(problem: Problem, hints: Hints) -> str:
    assert hints.wait is not None
    minutes = math.ceil(hints.wait.total_seconds() / 60)
    return f"the first hint for `{problem.slug}` opens after a judged run, or in {minutes} min"


def _check_wait(workspace: Workspace, problem: Problem, hints: Hints) -> None:
    if hints.wait is not None:
        if not workspace.solution(problem).is_file():
            what = f"`{problem.slug}` has not been started"
            raise JudgeError(what, hint=f"judge new {problem.slug}")
        raise JudgeError(wait_text(problem, hints), hint=f"try something: judge run {problem.slug}")


def _agrees(hint: Hint, problem: Problem) -> bool:
    if not sys.stdin.isatty():
        click.echo(f"Open it: judge hint {problem.slug} --yes")
        return False
    return click.confirm(f"Open the {hint.stage}?", default=False)
