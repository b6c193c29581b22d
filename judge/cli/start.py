"""`judge init`, `new` and `reset`: a place to work, and a stub to fill in."""

from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.glyphs import glyphs_for
from judge.cli.links import link
from judge.cli.shared import complete_slug, now, problem_argument, warn
from judge.errors import JudgeError
from judge.practice import agenda, overview, starting
from judge.practice.starting import Beginning
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.workspace import Workspace, create_workspace, find_workspace, require_workspace


@click.command()
@click.argument("folder", default=".", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Make FOLDER (default: here) a workspace: judge.toml, solutions/ and the journal.

    \b
    judge init ~/practice
    """
    standing = find_workspace(folder.absolute())
    if standing is not None:
        click.echo(f"`{standing.root}` is a workspace already")
        return
    workspace = create_workspace(folder.absolute())
    click.echo(f"made a workspace in {workspace.root}\nNext: judge new two-sum")


@click.command()
@click.argument("slug", default="today", metavar="[PROBLEM]", shell_complete=complete_slug)
@click.option("--next", "next_one", is_flag=True, help="The next problem of the plan (default).")
@click.option("--timed", is_flag=True, help="Start the clock: `run` shows it against the par time.")
def new(slug: str, next_one: bool, timed: bool) -> None:
    """Write the stub of PROBLEM (default: the next of the roadmap) into your workspace.

    The statement is in the file. A file that stands is never overwritten.

    \b
    judge new two-sum
    judge new --next --timed
    """
    if next_one and slug != "today":
        raise JudgeError(
            "`--next` picks the problem, so none can be named", hint="judge new --next"
        )
    catalogue = Catalogue(problems_root())
    workspace = find_workspace(Path.cwd())
    problem = _chosen(slug, catalogue, workspace or Workspace(Path.cwd()))
    if workspace is None:
        workspace = create_workspace(Path.cwd())
        click.echo(f"made a workspace in {workspace.root}")
    begun = starting.begin(workspace, problem, now(), timed=timed)
    warn(begun.warnings)
    _say(workspace, problem, begun)
    if timed:
        click.echo(f"The clock runs: par is {starting.par_minutes(problem)} min")
    click.echo("Next: edit it, then  judge run")


@click.command()
@problem_argument
def reset(slug: str) -> None:
    """Start PROBLEM afresh: a blank stub, and your file kept under attempts/.

    \b
    judge reset two-sum
    """
    workspace = require_workspace(Path.cwd())
    problem = chosen_problem(slug, Catalogue(problems_root()), workspace)
    begun = starting.begin_again(workspace, problem, now())
    warn(begun.warnings)
    _say(workspace, problem, begun)
    click.echo("Next: edit it, then  judge run")


def _chosen(slug: str, catalogue: Catalogue, workspace: Workspace) -> Problem:
    """A named problem is never refused; the next one waits while too many reviews are due."""
    if slug == "today":
        return agenda.next_problem_of(workspace, catalogue, now(), may_be_in_debt=False)
    return overview.resolve(slug, catalogue, workspace)


def _say(workspace: Workspace, problem: Problem, begun: Beginning) -> None:
    spec, dot = problem.spec, glyphs_for().dot
    if begun.kept is not None:
        click.echo(f"kept {link(workspace.shown(begun.kept), begun.kept)}")
    shown = link(workspace.shown(begun.path), begun.path)
    click.echo(f"+ {shown}   {spec.difficulty} {dot} {spec.topic}")
