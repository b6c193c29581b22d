"""`judge problem new`: a package to fill in."""

from pathlib import Path

import click

from judge.problem.catalogue import PROBLEMS_VARIABLE, problems_root
from judge.problem.spec import Difficulty, Topic
from judge.scaffold import Kind, Outline, write_package


@click.group()
def problem() -> None:
    """Write problems of your own.

    \b
    judge problem new widest-pair
    """


@problem.command()
@click.argument("slug")
@click.option("--title", default="", help="Default: the words of SLUG.")
@click.option(
    "--topic",
    type=click.Choice([*map(str, Topic)]),
    default="arrays",
    metavar="TOPIC",
    help="One of the roadmap's. Default: arrays.",
)
@click.option(
    "--difficulty",
    type=click.Choice([*map(str, Difficulty)]),
    default="easy",
    help="Default: easy.",
)
@click.option(
    "--kind",
    type=click.Choice([*map(str, Kind)]),
    default="function",
    help="What is judged. Default: function.",
)
@click.option(
    "--into",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of problems. Default: the one that judge reads.",
)
def new(slug: str, title: str, topic: str, difficulty: str, kind: str, into: Path | None) -> None:
    """Write a package for SLUG that loads, with TODO where you come in.

    \b
    judge problem new widest-pair --topic arrays --difficulty easy
    """
    root = into or problems_root()
    outline = Outline(slug, title, Topic(topic), Difficulty(difficulty), Kind(kind))
    for path in write_package(root, outline):
        click.echo(f"+ {path}")
    prefix = f"{PROBLEMS_VARIABLE}={into} " if into else ""
    click.echo(f"Next: replace each TODO, then  {prefix}judge verify {slug}")
