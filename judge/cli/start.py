"""`judge init` and `judge new`: a place to work, and a stub to fill in."""

from pathlib import Path

import click

from judge import overview, practice
from judge.cli.glyphs import glyphs_for
from judge.problem.catalogue import Catalogue, problems_root
from judge.workspace import Workspace, create_workspace, find_workspace


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
@click.argument("slug", default="today", metavar="[PROBLEM]")
def new(slug: str) -> None:
    """Write the stub of PROBLEM (default: the next of the roadmap) into your workspace.

    The statement is in the file. A file that stands is never overwritten.

    \b
    judge new two-sum
    """
    catalogue = Catalogue(problems_root())
    workspace = find_workspace(Path.cwd())
    problem = overview.resolve(slug, catalogue, workspace or Workspace(Path.cwd()))
    if workspace is None:
        workspace = create_workspace(Path.cwd())
        click.echo(f"made a workspace in {workspace.root}")
    path = practice.start_problem(workspace, problem)
    spec = problem.spec
    dot = glyphs_for().dot
    click.echo(f"+ {workspace.shown(path)}   {spec.difficulty} {dot} {spec.topic}")
    click.echo("Next: edit it, then  judge run")
