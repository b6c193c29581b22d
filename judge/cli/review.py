"""`judge review`: a problem that is due again, as a blank stub."""

from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.links import link
from judge.cli.shared import complete_slug, now, warn
from judge.practice import reviews
from judge.practice.reviews import Opened
from judge.problem.catalogue import Catalogue, problems_root
from judge.progress.event import Rating
from judge.workspace import Workspace, require_workspace, snake_case


@click.command()
@click.argument("slug", required=False, metavar="[PROBLEM]", shell_complete=complete_slug)
@click.option(
    "--rate",
    type=click.Choice([*map(str, Rating)]),
    help="Say yourself how well you remembered it.",
)
def review(slug: str | None, rate: str | None) -> None:
    """Solve a due problem again (or PROBLEM, if it is due) from a blank stub.

    Your earlier file is kept under attempts/. The least remembered comes first, topics are mixed,
    and none is named: to see which idea fits is half of what a review trains. `judge run` judges
    it as ever. Two reviews make a day; three, when more than five are due.

    \b
    judge review
    judge review --rate hard
    """
    workspace = require_workspace(Path.cwd())
    catalogue = Catalogue(problems_root())
    if rate is not None:
        _rate(workspace, catalogue, slug or "last", Rating(rate))
        return
    named = None if slug is None else chosen_problem(slug, catalogue, workspace)
    opened = reviews.open_review(workspace, catalogue, now(), named)
    warn(opened.warnings)
    _say(workspace, opened)


def _say(workspace: Workspace, opened: Opened) -> None:
    if opened.kept is not None:
        click.echo(f"kept {link(workspace.shown(opened.kept), opened.kept)}")
    if opened.is_again:
        click.echo("This review is open already:")
    # The folder names the topic, which a review keeps to itself; a shell finds the file anyway.
    blind = workspace.root / "solutions" / "*" / f"{snake_case(opened.problem.slug)}.py"
    click.echo(f"+ {link(workspace.shown(blind), opened.path)}")
    click.echo("Next: solve it from memory, then  judge run")


def _rate(workspace: Workspace, catalogue: Catalogue, slug: str, rating: Rating) -> None:
    problem = chosen_problem(slug, catalogue, workspace)
    due = reviews.rate(workspace, problem, now(), rating)
    click.echo(f"{problem.slug}: {rating}, due again on {due}")
