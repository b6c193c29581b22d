"""`judge viz`: your own code, step by step, on the input that fails."""

import json
import os
import sys
from pathlib import Path
from typing import final

import click
from msgspec import Struct

from judge.cli.choice import chosen_problem
from judge.cli.shared import fence_of, json_option, now, problem_argument, warn
from judge.errors import JudgeError
from judge.playground.film import film
from judge.playground.player import Player
from judge.playground.predict import Score
from judge.playground.views import Film
from judge.practice import playing
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.worker.host import Fence
from judge.workspace import Workspace, find_workspace, require_workspace


@final
class _Wishes(Struct, frozen=True):
    """How the film is to be shown; without any wish it plays on a terminal."""

    step: int | None
    is_plain: bool
    is_ascii: bool
    as_json: bool
    is_predicting: bool
    svg: Path | None
    html: Path | None
    force: bool


@click.command()
@problem_argument
@click.option("--case", type=int, metavar="N", help="Your own case N.")
@click.option("--failing", is_flag=True, help="The case that fails; an error if none does.")
@click.option("--input", "text", metavar="TEXT", help="This input, as a call or its arguments.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Watch this file instead of the one in the workspace.",
)
@click.option("--step", type=int, metavar="N", help="Print step N only; -1 is the last.")
@click.option("--plain", "is_plain", is_flag=True, help="Print every step, as a pipe gets it.")
@click.option("--ascii", "is_ascii", is_flag=True, help="Draw with plain letters only.")
@click.option("--predict", "is_predicting", is_flag=True, help="Guess the next value, each time.")
@click.option(
    "--svg",
    type=click.Path(path_type=Path),
    help="Write an animated picture, for a README.",
)
@click.option(
    "--html", type=click.Path(path_type=Path), help="Write a page with a player, for a browser."
)
@click.option("--force", is_flag=True, help="Let an export overwrite a file that is no export.")
@json_option
@click.pass_context
def viz(  # noqa: PLR0913  # one parameter for each option
    ctx: click.Context,
    slug: str,
    case: int | None,
    failing: bool,
    text: str | None,
    file: Path | None,
    step: int | None,
    is_plain: bool,
    is_ascii: bool,
    is_predicting: bool,
    svg: Path | None,
    html: Path | None,
    force: bool,
    as_json: bool,
) -> int:
    """Watch your solution of PROBLEM run, step by step (default: the one you changed last).

    The input is one that fails, if there is one, or else the first example. Your code is run a
    second time for this, behind the fence; nothing is recorded.

    \b
    judge viz two-sum
    judge viz two-sum --input "two_sum([3, 2, 4], 6)"
    judge viz two-sum --svg two-sum.svg --html two-sum.html
    """
    wishes = _Wishes(step, is_plain, is_ascii, as_json, is_predicting, svg, html, force)
    workspace = find_workspace(Path.cwd())
    problem = chosen_problem(slug, Catalogue(problems_root()), workspace)
    subject = _subject(problem, file)
    with fence_of(ctx) as fence:
        chosen = playing.choose(fence, subject, playing.Choice(case, failing, text))
        reel = film(playing.record(fence, subject, chosen))
    if not (svg is None and html is None):
        _export(reel, wishes)
        if not (as_json or is_plain or step is not None):
            return 0
    score = _show(reel, chosen.name, wishes)
    if score is not None and score.asked and file is None:
        _record(require_workspace(Path.cwd()), problem, score)
    return 0


def play_problem(workspace: Workspace, fence: Fence, problem: Problem) -> None:
    """The workspace's solution on the input that fails, in the player; the keys are raw already."""
    from judge.cli import viz_plain
    from judge.cli.viz_player import play

    subject = playing.subject_of(workspace, problem)
    chosen = playing.choose(fence, subject, playing.Choice())
    reel = film(playing.record(fence, subject, chosen))
    play(Player(reel), chosen.name, viz_plain.look(is_ascii=False))


def _subject(problem: Problem, file: Path | None) -> playing.Subject:
    if file is not None:
        return playing.subject_of_file(problem, file)
    return playing.subject_of(require_workspace(Path.cwd()), problem)


def _show(reel: Film, name: str, wishes: _Wishes) -> Score | None:
    """The score of the guesses, if any were asked for."""
    if wishes.as_json:
        from judge.cli.viz_json import film_json

        click.echo(json.dumps(film_json(reel, name)))
        return None
    from judge.cli import viz_plain

    look, columns = viz_plain.look(is_ascii=wishes.is_ascii), viz_plain.text_columns()
    if wishes.step is not None:
        index = _index(reel, wishes.step)
        click.echo(viz_plain.step_text(reel, index, columns, look))
        return None
    if _can_play() and not wishes.is_plain:
        from judge.cli.viz_player import play

        return play(Player(reel, is_predicting=wishes.is_predicting), name, look)
    if wishes.is_predicting:
        return viz_plain.ask(reel, columns, look)
    viz_plain.print_all(reel, name, columns, look)
    return None


def _can_play() -> bool:
    """A dumb terminal cannot be drawn on twice."""
    is_dumb = os.environ.get("TERM", "dumb") == "dumb"
    return sys.stdin.isatty() and sys.stdout.isatty() and not is_dumb


def _index(reel: Film, step: int) -> int:
    count = len(reel.scenes)
    if step == 0 or not -count <= step <= count:
        raise JudgeError(f"there is no step {step}", hint=f"steps are 1 to {count}")
    return step - 1 if step > 0 else count + step


def _export(reel: Film, wishes: _Wishes) -> None:
    from judge.cli.viz_export import write_exports

    exports = {".svg": wishes.svg, ".html": wishes.html}
    for path in write_exports(reel, exports, force=wishes.force):
        click.echo(f"+ {path}", err=wishes.as_json)


def _record(workspace: Workspace, problem: Problem, score: Score) -> None:
    """One line in the journal for all guesses of a session."""
    from judge.practice.stamp import head, subject
    from judge.progress.days import settle
    from judge.progress.event import Predicted

    state = workspace.journal.read()
    today = settle(now(), state.events)
    warn((*state.warnings, *today.warnings))
    workspace.journal.append(
        Predicted(**head(today), **subject(problem), right=score.right, asked=score.asked)
    )
