"""`judge run`: a solution in, a verdict out."""

import json
import os
from pathlib import Path

import click

from judge.cli.choice import chosen_problem
from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns, fence_of, json_option, now, problem_argument, warn
from judge.errors import JudgeError
from judge.practice import run as practice
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.verdict import Verdict
from judge.workspace import find_workspace, require_workspace


@click.command()
@problem_argument
@click.option("--samples", is_flag=True, help="Examples and own cases only; never counts.")
@click.option("--case", type=int, metavar="N", help="Only your own case N; never counts.")
@click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Judge this file instead; records nothing.",
)
@click.option(
    "--seed",
    type=click.IntRange(0, 2**63 - 1),
    help="Draw the same inputs as a run that showed this seed.",
)
@click.option("--watch", is_flag=True, help="Judge again at every save, until q is pressed.")
@json_option
@click.pass_context
def run(  # noqa: PLR0913  # one parameter for each option
    ctx: click.Context,
    slug: str,
    samples: bool,
    case: int | None,
    file: Path | None,
    seed: int | None,
    watch: bool,
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
    problem = chosen_problem(slug, catalogue, workspace)
    if watch:
        _check_watch(samples or case is not None or file is not None or as_json)
        return _watch(ctx, problem)
    request = practice.Request(_fresh_seed() if seed is None else seed, samples, case)
    with fence_of(ctx) as fence:
        if file is not None:
            attempt = practice.run_file(fence, problem, file, request)
        else:
            workspace = require_workspace(Path.cwd())
            attempt = practice.run_solution(workspace, fence, problem, request, now())
    warn(attempt.warnings)
    if as_json:
        from judge.cli.report import attempt_json

        click.echo(json.dumps(attempt_json(attempt)))
    else:
        from judge.cli.input_drawing import draw_failing_input
        from judge.cli.run_text import run_text

        width = columns()
        drawing = draw_failing_input(problem.spec, attempt.judgement.failure, width)
        click.echo(run_text(attempt, glyphs_for(), width, drawing))
    return 0 if attempt.judgement.verdict is Verdict.ACCEPTED else 1


def _watch(ctx: click.Context, problem: Problem) -> int:
    from judge.cli.watch import Watch

    workspace = require_workspace(Path.cwd())
    if not workspace.solution(problem).is_file():
        raise JudgeError(f"`{problem.slug}` has not been started", hint=f"judge new {problem.slug}")
    with fence_of(ctx) as fence:
        Watch(workspace, fence, problem, _fresh_seed).follow()
    return 0


def _check_watch(has_others: bool) -> None:
    if has_others:
        raise JudgeError(
            "`--watch` judges full runs of the workspace's file, so it goes with no other option",
            hint="judge run --watch",
        )


def _fresh_seed() -> int:
    return int.from_bytes(os.urandom(4), "big")
