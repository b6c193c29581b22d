"""The loop in five seconds: a wrong two-sum, what it teaches, a right one, what it earns."""

import tempfile
from pathlib import Path

import click

from judge.cli.glyphs import Glyphs, glyphs_for
from judge.cli.run_text import run_text
from judge.cli.shared import columns, fence_of, now
from judge.cli.stats_text import stats_lines
from judge.practice import overview
from judge.practice import run as practice
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.progress.days import Moment
from judge.worker.host import Fence
from judge.workspace import Workspace, create_workspace

SLUG = "two-sum"
SEED = 2026
_WRONG = """\
def two_sum(nums, target):
    position_of = {number: position for position, number in enumerate(nums)}
    for position, number in enumerate(nums):
        if target - number in position_of:
            return [position, position_of[target - number]]
"""
_RIGHT = """\
def two_sum(nums, target):
    seen = {}
    for position, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], position]
        seen[number] = position
"""


@click.command()
@click.pass_context
def demo(ctx: click.Context) -> None:
    """Show the whole loop in a few seconds, in a workspace that is thrown away.

    A wrong two-sum is judged, then a right one, and the XP is counted.

    \b
    judge demo
    """
    with fence_of(ctx) as fence:
        play(fence, now(), glyphs_for())


def play(fence: Fence, moment: Moment, glyphs: Glyphs) -> None:
    catalogue = Catalogue(problems_root())
    problem = catalogue.find(SLUG)
    with tempfile.TemporaryDirectory(prefix="judge-demo-") as folder:
        workspace = create_workspace(Path(folder))
        practice.start_problem(workspace, problem)
        _say(f"judge new {SLUG}", "writes a stub with the statement. A first try is soon written:")
        _attempt(workspace, fence, problem, moment, glyphs, _WRONG)
        click.echo()
        _say("judge run", "found an input small enough to think about. So look before storing:")
        _attempt(workspace, fence, problem, moment, glyphs, _RIGHT)
        click.echo()
        _say("judge stats", "keeps count, and nothing is ever lost:")
        standing, _, _ = overview.standing(workspace, catalogue, moment)
        click.echo("\n".join(stats_lines(standing, glyphs, columns())))
    click.echo(f"\nYour turn: make a folder, and in it  judge new {SLUG}")


def _attempt(  # a scene needs the whole stage
    workspace: Workspace,
    fence: Fence,
    problem: Problem,
    moment: Moment,
    glyphs: Glyphs,
    code: str,
) -> None:
    click.echo(click.style("".join(f"    {line}\n" for line in code.splitlines()), fg="cyan"))
    workspace.solution(problem).write_text(code, encoding="utf-8")
    request = practice.Request(seed=SEED)
    click.echo(
        run_text(
            practice.run_solution(workspace, fence, problem, request, moment), glyphs, columns()
        )
    )


def _say(command: str, what: str) -> None:
    click.echo(f"{click.style(f'$ {command}', bold=True)}   {what}\n")
