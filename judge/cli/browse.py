"""`judge show`, `list` and `stats`: what there is, and where you stand."""

import json
from collections.abc import Sequence
from pathlib import Path

import click

from judge import practice
from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns, json_option, now, problem_argument, warn
from judge.errors import JudgeError
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.near_miss import did_you_mean
from judge.problem.spec import Problem
from judge.workspace import find_workspace, require_workspace


@click.command()
@problem_argument
def show(slug: str) -> None:
    """Show the statement of PROBLEM.

    \b
    judge show two-sum
    """
    from judge.cli.tables import print_problem

    problem = practice.resolve(slug, Catalogue(problems_root()), find_workspace(Path.cwd()))
    print_problem(problem, glyphs_for(), columns())


@click.command("list")
@click.option("--topic", help="Only this topic.")
@json_option
def list_problems(topic: str | None, as_json: bool) -> None:
    """List the problems in the order of the roadmap, with what you have done.

    \b
    judge list --topic arrays
    """
    problems = sorted(Catalogue(problems_root()), key=practice.roadmap_order)
    chosen = problems if topic is None else _of_topic(topic, problems)
    statuses = practice.statuses(find_workspace(Path.cwd()), chosen)
    if as_json:
        from judge.cli.report import problem_json

        rows = [problem_json(problem, statuses[problem.slug]) for problem in chosen]
        click.echo(json.dumps({"schema": 1, "problems": rows}))
        return
    from judge.cli.tables import print_problems

    print_problems(chosen, statuses, glyphs_for(), columns())


@click.command()
@json_option
def stats(as_json: bool) -> None:
    """Show level, XP, streaks, and a table by topic.

    \b
    judge stats --json
    """
    workspace = require_workspace(Path.cwd())
    standing, state, today = practice.standing(workspace, Catalogue(problems_root()), now())
    warn((*state.warnings, *today.warnings))
    if as_json:
        from judge.progress.stats import stats_json

        click.echo(json.dumps(stats_json(standing)))
        return
    from judge.cli.tables import print_stats

    print_stats(standing, glyphs_for(), columns())


def _of_topic(topic: str, problems: Sequence[Problem]) -> list[Problem]:
    known = sorted({problem.spec.topic.value for problem in problems})
    if topic not in known:
        raise JudgeError(
            f"there is no topic `{topic}`", hint=did_you_mean(topic, known) or ", ".join(known)
        )
    return [problem for problem in problems if problem.spec.topic == topic]
