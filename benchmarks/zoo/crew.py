"""Deciding about all pairs: one problem after another, one process a core."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from multiprocessing import get_context
from typing import TypeAlias

from benchmarks.stage import SEED
from benchmarks.zoo.decide import Decision, decide
from benchmarks.zoo.pairs import Pair, pairs
from judge.errors import JudgeError
from judge.judging.bench import Bench
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import default_store
from judge.worker.host import Fence

Verdicts: TypeAlias = list[tuple[Pair, Decision]]


def all_decided(slugs: Iterable[str], jobs: int) -> Iterator[Verdicts | str]:
    """The verdicts on each problem as they come, or why its package was passed over."""
    with ProcessPoolExecutor(jobs, get_context("spawn")) as crew:
        for future in as_completed([crew.submit(decided, slug) for slug in slugs]):
            yield future.result()


def decided(slug: str) -> Verdicts | str:
    """All pairs of one problem, on one bench: its reference is measured once."""
    try:
        package = Package(Catalogue(problems_root()).load(slug))
        with Fence() as fence, closing(Bench(fence, package, SEED, default_store())) as bench:
            return [(pair, decide(bench, read_submission(pair.file))) for pair in pairs(package)]
    except JudgeError as error:
        return f"{slug}: {error}"
