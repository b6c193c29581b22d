"""What a person waits for before anything is judged, with the problems as they are and tenfold."""

import shutil
from pathlib import Path

from benchmarks.figures import Measured, Row, Target, medians_note, ratios
from benchmarks.rounds import Contender, interleaved
from benchmarks.stage import PYTHON, SLUG, Stage, judge
from judge.problem.catalogue import PROBLEMS_VARIABLE, problems_root
from judge.worker.host import Fence

MANY = 1630
_TWICE = Target(2)
_FLAT = Target(1.15)
"""Flat is a word; a seventh is within what two equal contenders differ by on a busy machine."""


def start_up(stage: Stage, rounds: int) -> list[Row]:
    many = {PROBLEMS_VARIABLE: str(_many_problems(stage))}
    root = stage.workspace("start-up", stage.reference)
    contenders: list[Contender] = [
        lambda: stage.seconds([PYTHON, "-c", "import click"]),
        lambda: stage.seconds(judge("--help")),
        lambda: stage.seconds(judge("list")),
        lambda: stage.seconds(judge("list"), many),
        lambda: stage.seconds(judge("run", SLUG), cwd=root),
        lambda: stage.seconds(judge("run", SLUG), many, cwd=root),
        _fence_seconds,
    ]
    click, help_, short, long, run, run_many, fence = interleaved(rounds, contenders)
    count = sum(1 for _ in problems_root().glob("*/problem.yaml"))
    against = "`python -c 'import click'`"
    return [
        _row(f"`judge --help` : {against}", help_, click, _TWICE),
        _row(f"`judge list`, {count} problems : {against}", short, click, _TWICE),
        _row(f"`judge list`, {MANY} problems : {against}", long, click, _TWICE),
        _row(f"`judge run` with {MANY} problems : with {count}", run_many, run, _FLAT),
        _row(f"zygote ready, all layers : {against}", fence, click, None),
    ]


def _row(
    what: str, mine: tuple[float, ...], theirs: tuple[float, ...], target: Target | None
) -> Row:
    note = medians_note(judge=mine, the_other=theirs)
    return Measured(what, ratios(mine, theirs), target=target, note=note)


def _fence_seconds() -> float:
    from benchmarks.rounds import timed

    with Fence() as fence:
        return timed(lambda: fence.isolation)


def _many_problems(stage: Stage) -> Path:
    """The packages again and again under other names, until there are enough."""
    root = stage.folder / "many-problems"
    packages = [file.parent for file in sorted(problems_root().glob("*/problem.yaml"))]
    for number in range(MANY):
        package = packages[number % len(packages)]
        copy = number // len(packages)
        name = f"{package.name}-{copy}" if copy else package.name
        shutil.copytree(package, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    return root
