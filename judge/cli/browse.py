"""`judge show` and `list`: what there is, and what you have done."""

import json
from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns, json_option, problem_argument, warn
from judge.practice import overview
from judge.practice.overview import Filter, Status
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Difficulty, Track
from judge.workspace import find_workspace


@click.command()
@problem_argument
def show(slug: str) -> None:
    """Show the statement of PROBLEM.

    \b
    judge show two-sum
    """
    from judge.cli.tables import print_problem

    problem = chosen_problem(slug, Catalogue(problems_root()), find_workspace(Path.cwd()))
    print_problem(problem, glyphs_for(), columns())


@click.command("list")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@click.option("--topic", help="Only this topic.")
@click.option("--week", type=click.IntRange(1, 12), help="Only this week of the roadmap.")
@click.option("--difficulty", type=click.Choice([*map(str, Difficulty)]), help="Only these.")
@click.option("--tag", help="Only problems with this tag.")
@click.option("--track", type=click.Choice([*map(str, Track)]), help="Only these.")
@click.option("--status", type=click.Choice([*map(str, Status)]), help="Only these.")
@json_option
def list_problems(  # noqa: PLR0913  # one parameter for each option
    words: tuple[str, ...],
    topic: str | None,
    week: int | None,
    difficulty: str | None,
    tag: str | None,
    track: str | None,
    status: str | None,
    as_json: bool,
) -> None:
    """List the problems in the order of the roadmap, with what you have done.

    WORDs are looked for in names, tags and statements.

    \b
    judge list --topic arrays --status new
    judge list sorted interval
    """
    chosen = Filter(topic, week, difficulty, tag, track, status, words)
    workspace = find_workspace(Path.cwd())
    rows, faults = overview.rows(Catalogue(problems_root()), workspace, chosen)
    warn(faults)
    if as_json:
        from judge.cli.report import row_json

        click.echo(json.dumps({"schema": 1, "problems": [row_json(row) for row in rows]}))
        return
    from judge.cli.problem_list import print_problems

    print_problems(rows, glyphs_for(), columns())
