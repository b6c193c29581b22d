"""The commands, each a thin skin over a use case."""

import json
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from judge import practice
from judge.cli.faults import fault_text
from judge.cli.glyphs import glyphs_for
from judge.errors import Fault, JudgeError
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.near_miss import did_you_mean
from judge.problem.spec import Problem
from judge.progress.clock import Clock
from judge.progress.days import Moment
from judge.verdict import Verdict
from judge.worker.host import Fence
from judge.workspace import Workspace, create_workspace, find_workspace, require_workspace

_SLUG = click.argument("slug", default="last", metavar="[PROBLEM]")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object, no text.")


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
    problem = practice.resolve(slug, catalogue, workspace or Workspace(Path.cwd()))
    if workspace is None:
        workspace = create_workspace(Path.cwd())
        click.echo(f"made a workspace in {workspace.root}")
    path = practice.start_problem(workspace, problem)
    spec = problem.spec
    click.echo(f"+ {workspace.shown(path)}   {spec.difficulty} · {spec.topic}")
    click.echo("Next: edit it, then  judge run")


@click.command()
@_SLUG
@click.option("--samples", is_flag=True, help="Examples and own cases only; never counts.")
@click.option("--case", type=int, metavar="N", help="Only your own case N; never counts.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Judge this file instead; records nothing.",
)
@click.option("--seed", type=int, help="Draw the same inputs as a run that showed this seed.")
@_JSON
@click.pass_context
def run(  # noqa: PLR0913  # one parameter for each option
    ctx: click.Context,
    slug: str,
    samples: bool,
    case: int | None,
    file: Path | None,
    seed: int | None,
    as_json: bool,
) -> int:
    """Judge your solution of PROBLEM (default: the one you changed last).

    Examples, your own cases, hidden tests, then drawn inputs against the reference and the
    problem's laws. The first failure is shrunk to the smallest input and saved as a case.

    \b
    judge run two-sum
    judge run two-sum --file other.py --json
    """
    catalogue = Catalogue(problems_root())
    workspace = find_workspace(Path.cwd())
    problem = practice.resolve(slug, catalogue, workspace)
    request = practice.Request(secrets.randbelow(2**31) if seed is None else seed, samples, case)
    with _fence(ctx) as fence:
        if file is not None:
            attempt = practice.run_file(fence, problem, file, request)
        else:
            workspace = require_workspace(Path.cwd())
            attempt = practice.run_solution(workspace, fence, problem, request, _now())
    _warn(attempt.warnings)
    if as_json:
        from judge.cli.report import attempt_json

        click.echo(json.dumps(attempt_json(attempt)))
    else:
        from judge.cli.run_text import run_text

        click.echo(run_text(attempt, glyphs_for()))
    return 0 if attempt.judgement.verdict is Verdict.ACCEPTED else 1


@click.command()
@_SLUG
def show(slug: str) -> None:
    """Show the statement of PROBLEM.

    \b
    judge show two-sum
    """
    from judge.cli.tables import print_problem

    problem = practice.resolve(slug, Catalogue(problems_root()), find_workspace(Path.cwd()))
    print_problem(problem)


@click.command("list")
@click.option("--topic", help="Only this topic.")
@_JSON
def list_problems(topic: str | None, as_json: bool) -> None:
    """List the problems in the order of the roadmap, with what you have done.

    \b
    judge list --topic arrays
    """
    problems = sorted(Catalogue(problems_root()), key=practice.roadmap_order)
    _check_topic(topic, problems)
    chosen = [problem for problem in problems if topic in (None, problem.spec.topic)]
    statuses = practice.statuses(find_workspace(Path.cwd()), chosen)
    if as_json:
        from judge.cli.report import problem_json

        rows = [problem_json(problem, statuses[problem.slug]) for problem in chosen]
        click.echo(json.dumps({"schema": 1, "problems": rows}))
        return
    from judge.cli.tables import print_problems

    print_problems(chosen, statuses, glyphs_for())


@click.command()
@_JSON
def stats(as_json: bool) -> None:
    """Show level, XP, streaks, and a table by topic.

    \b
    judge stats --json
    """
    workspace = require_workspace(Path.cwd())
    standing, state, today = practice.standing(workspace, Catalogue(problems_root()), _now())
    _warn((*state.warnings, *today.warnings))
    if as_json:
        from judge.progress.stats import stats_json

        click.echo(json.dumps(stats_json(standing)))
        return
    from judge.cli.tables import print_stats

    print_stats(standing, glyphs_for())


@click.command()
@click.pass_context
def demo(ctx: click.Context) -> None:
    """Show the whole loop in a few seconds, in a workspace that is thrown away.

    A wrong two-sum is judged, then a right one, and the XP is counted.

    \b
    judge demo
    """
    from judge.cli.demo import play

    with _fence(ctx) as fence:
        play(fence, _now(), glyphs_for())


ALL = (init, new, run, show, list_problems, stats, demo)


@contextmanager
def _fence(ctx: click.Context) -> Iterator[Fence]:
    """The fence that was started early, or a new one."""
    if isinstance(ctx.obj, Fence):
        yield ctx.obj
        return
    with Fence() as fence:
        yield fence


def _now() -> Moment:
    return Clock(os.environ).now()


def _warn(warnings: Iterable[Fault]) -> None:
    for warning in warnings:
        click.echo(fault_text(warning, "warning"), err=True)


def _check_topic(topic: str | None, problems: Iterable[Problem]) -> None:
    known = sorted({str(problem.spec.topic) for problem in problems})
    if topic is not None and topic not in known:
        raise JudgeError(
            f"there is no topic `{topic}`", hint=did_you_mean(topic, known) or ", ".join(known)
        )
