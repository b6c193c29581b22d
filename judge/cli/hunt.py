"""`judge hunt`: write an input that finds a wrong solution out."""

from collections.abc import Iterator
from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.glyphs import Glyphs, glyphs_for
from judge.cli.prose import wrapped
from judge.cli.shared import columns, fence_of, now, problem_argument, warn
from judge.errors import JudgeError
from judge.practice import hunting
from judge.practice.hunting import Hunt, Kill
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.settings.values import Game
from judge.workspace import Workspace, require_workspace

_TIP = "  think of what a hasty solution forgets: the smallest, the equal, the negative"


@click.command()
@problem_argument
@click.argument("text", required=False, metavar="[INPUT]")
@click.option("--case", type=int, metavar="N", help="Hunt with your own case N only.")
@click.option("--show", is_flag=True, help="Show the code of the wrong solutions you have killed.")
@click.pass_context
def hunt(ctx: click.Context, slug: str, text: str | None, case: int | None, show: bool) -> None:
    """Try INPUT (default: all your own cases) on the wrong solutions of PROBLEM.

    INPUT is a call as `judge run` shows it, or a YAML mapping of the parameters. A wrong solution
    that fails on it is killed, and only then named. Solutions that are only slow take no part:
    no input that is written by hand is large enough for them.

    \b
    judge hunt two-sum "two_sum([3, 3], 6)"
    judge hunt --case 1
    judge hunt two-sum --show
    """
    if text is None and _is_input(slug):
        slug, text = "last", slug
    if text is not None and case is not None:
        raise JudgeError("an INPUT and `--case` cannot go together", hint="judge hunt --help")
    workspace = require_workspace(Path.cwd())
    package = Package(chosen_problem(slug, Catalogue(problems_root()), workspace))
    if show:
        _show_killed(workspace, package)
        return
    if not hunting.wrong_solutions(package):
        raise JudgeError(f"`{package.problem.slug}` ships no wrong solution to hunt")
    inputs = hunting.inputs_of(workspace, package, text, case)
    with fence_of(ctx) as fence:
        found = hunting.hunt(workspace, fence, package, inputs, now())
    warn(found.warnings)
    for line in _lines(found, glyphs_for(), workspace.settings.game):
        click.echo(line)


def _is_input(word: str) -> bool:
    """No name of a problem has brackets, and no input goes without."""
    return any(bracket in word for bracket in "([{")


def _lines(found: Hunt, glyphs: Glyphs, game: Game) -> Iterator[str]:
    if not found.kills:
        inputs = "this input" if found.inputs == 1 else f"these {found.inputs} inputs"
        yield f"{glyphs.wrong} every wrong solution answers {inputs} rightly"
        yield wrapped(_TIP, columns(), "  ")
        return
    for kill in found.kills:
        yield from _kill_lines(kill, glyphs)
    new = sum(kill.is_new for kill in found.kills)
    count = f"killed {new} wrong solution{'' if new == 1 else 's'}" if new else "nothing new"
    xp = f"   +{found.xp} XP" if found.xp and game is Game.FULL else ""
    yield click.style(f"  {count}, {len(found.known)} of this problem in all{xp}", bold=True)


def _kill_lines(kill: Kill, glyphs: Glyphs) -> Iterator[str]:
    again = "" if kill.is_new else "   (killed before)"
    yield f"{click.style(f'{glyphs.right} {kill.name}', fg='green')}{again}"
    yield from (f"      {line}" for line in kill.shown.call.splitlines())
    yield f"      expected  {kill.shown.expected}"
    yield f"      returned  {kill.shown.returned or 'nothing: it crashed'}"


def _show_killed(workspace: Workspace, package: Package) -> None:
    fallen = hunting.killed(package.problem, workspace.journal.read().events)
    if not fallen:
        raise JudgeError(
            "a wrong solution is shown once you have killed it, and you have killed none here",
            hint=f"judge hunt {package.problem.slug} INPUT",
        )
    present = {f"{file.parent.name}/{file.name}": file for file in hunting.wrong_solutions(package)}
    for name in fallen:
        if name in present:
            click.secho(f"# {name}\n", bold=True)
            click.echo(f"{present[name].read_text(encoding='utf-8').strip()}\n")
