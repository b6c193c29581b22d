"""`judge push`: the diary, committed and on its way to GitHub."""

from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

import click

from judge.cli.shared import fence_of, now, warn
from judge.diary.push import Outcome, Way, push_diary
from judge.problem.catalogue import Catalogue, problems_root
from judge.workspace import require_workspace


@click.command()
@click.option("--picture", is_flag=True, help="Draw the solution accepted last, step by step.")
@click.pass_context
def push(ctx: click.Context, picture: bool) -> None:
    """Bring your diary up to date, commit it, and push it if a remote is set.

    Writes DIARY.md, a block of README.md (the text around it stays yours) and a heatmap,
    and commits them with your solutions, earlier attempts and the journal. Nothing else in
    the repository is committed, and nothing is ever forced.

    \b
    judge push
    judge push --picture
    """
    workspace, catalogue = require_workspace(Path.cwd()), Catalogue(problems_root())
    if picture:
        from judge.diary.picture import draw_latest

        with fence_of(ctx) as fence:
            draw_latest(workspace, catalogue, fence, workspace.journal.read().events)
    outcome = push_diary(workspace, catalogue, now())
    warn(outcome.warnings)
    for line in _lines(outcome):
        click.echo(line)


def _lines(outcome: Outcome) -> Iterator[str]:
    if outcome.message is not None and outcome.commit is not None:
        title = outcome.message.partition("\n")[0]
        yield f"committed {outcome.commit[:8]}: {title}"
    match outcome.way:
        case Way.PUSHED:
            yield f"pushed to {outcome.target}"
        case Way.NOTHING_NEW:
            where = f"; {outcome.target} has it all" if outcome.target else ""
            yield f"nothing new since the last push{where}"
        case Way.NO_REMOTE:
            yield "not pushed: no remote is set"
            yield "Next: git remote add origin URL, then judge push"
        case Way.DETACHED:
            yield "not pushed: HEAD is on no branch"
            yield "Next: git switch -c NAME, then judge push"
        case _:
            assert_never(outcome.way)
