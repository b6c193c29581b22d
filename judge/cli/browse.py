"""`judge show`, `list` and `stats`: what there is, and where you stand."""

import json
from pathlib import Path

import click

from judge import overview
from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns, json_option, now, problem_argument, warn
from judge.overview import Filter, Status
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Difficulty, Track
from judge.workspace import find_workspace, require_workspace


@click.command()
@problem_argument
def show(slug: str) -> None:
    """Show the statement of PROBLEM.

    \b
    judge show two-sum
    """
    from judge.cli.tables import print_problem

    problem = overview.resolve(slug, Catalogue(problems_root()), find_workspace(Path.cwd()))
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
    from judge.cli.tables import print_problems

    print_problems(rows, glyphs_for(), columns())


@click.command()
@json_option
def stats(as_json: bool) -> None:
    """Show level, XP, streaks, and a table by topic.

    \b
    judge stats --json
    """
    workspace = require_workspace(Path.cwd())
    standing, state, today = overview.standing(workspace, Catalogue(problems_root()), now())
    warn((*state.warnings, *today.warnings))
    if as_json:
        from judge.progress.stats import stats_json

        click.echo(json.dumps(stats_json(standing)))
        return
    from judge.cli.tables import print_stats

    print_stats(standing, glyphs_for(), columns())
