"""`judge` and `judge today`: the day on one screen."""

import json
from pathlib import Path

import click

from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns, json_option, now, warn
from judge.problem.catalogue import Catalogue, problems_root
from judge.workspace import find_workspace, require_workspace

_WELCOME = """\
judge: practise algorithms in your own editor, offline, with a true verdict.

  judge demo          see the whole loop in a few seconds
  judge new two-sum   make this folder your workspace and start a problem
  judge list          what there is to practise
  judge --help        every command
"""


@click.command()
@click.option("--reroll", is_flag=True, help="Exchange the random pick, once a day.")
@json_option
def today(reroll: bool, as_json: bool) -> None:
    """Show the plan of the day: reviews, the next problem, one at random, an experiment.

    The plan stands all day, whatever you do of it. Nothing in it expires.

    \b
    judge
    judge today --reroll
    """
    show_today(reroll=reroll, as_json=as_json)


def show_today(*, reroll: bool = False, as_json: bool = False) -> None:
    """Outside a workspace, a person sees how to begin, and a program an error."""
    workspace = find_workspace(Path.cwd())
    if workspace is None and not (reroll or as_json):
        click.echo(_WELCOME, nl=False)
        return
    from judge.cli.today_text import today_json, today_lines
    from judge.practice import agenda

    workspace = workspace or require_workspace(Path.cwd())
    find = agenda.reroll if reroll else agenda.agenda
    found = find(workspace, Catalogue(problems_root()), now())
    warn(found.warnings)
    if as_json:
        click.echo(json.dumps(today_json(found)))
        return
    for line in today_lines(found, workspace.settings.game, glyphs_for(), columns()):
        click.echo(line)
