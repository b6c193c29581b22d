"""All cores: tasks go out to processes, results come back as they are ready.

Only a few tasks per process are under way at once, so memory stays flat however many there
are. Should a process die, the tasks it had are tried again one at a time, and only the one
that takes a process down again is reported as a fault of the judge.
"""

import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import TypeAlias

from judge.errors import JudgeError
from judge.grade.grader import Grader
from judge.grade.task import Task
from judge.problem.catalogue import Catalogue
from judge.problem.store import default_store
from judge.verdict import Plain

Row: TypeAlias = dict[str, Plain]
_UNDER_WAY = 3


def grade_all(
    tasks: Iterable[Task], root: Path, seed: int, jobs: int
) -> Generator[Row, None, None]:
    """A row for each task, in the order in which they are done.

    Raises JudgeError when no process can grade anything at all.
    """
    left = iter(tasks)
    while True:
        orphans: list[Task] = []
        yield from _graded(left, orphans, lambda: _pool(root, seed, jobs), _UNDER_WAY * jobs)
        if not orphans:
            return
        for task in orphans:
            yield _alone(task, root, seed)


def _graded(
    left: Iterator[Task],
    orphans: list[Task],
    open_pool: Callable[[], ProcessPoolExecutor],
    most: int,
) -> Iterator[Row]:
    """Until nothing is left or the pool breaks; then `orphans` are the tasks it had."""
    with open_pool() as pool:
        under_way: dict[Future[Row], Task] = {}
        try:
            while True:
                for task in islice(left, most - len(under_way)):
                    under_way[pool.submit(_grade, task)] = task
                if not under_way:
                    return
                done, _ = wait(under_way, return_when=FIRST_COMPLETED)
                for future in done:
                    row = future.result()
                    del under_way[future]
                    yield row
        except BrokenProcessPool:
            orphans += under_way.values()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            # After Ctrl-C one of them may be in the middle of a submission; nobody waits for it.
            for process in active_children():
                process.terminate()
                process.join()


def _alone(task: Task, root: Path, seed: int) -> Row:
    with _pool(root, seed, 1) as pool:
        try:
            return pool.submit(_grade, task).result()
        except BrokenProcessPool:
            return {
                "submission": task.name,
                "schema": 1,
                "problem": task.slug,
                "error": {
                    "what": "judge itself failed on this submission",
                    "where": task.name,
                    "hint": "please report it; it does not count against the submission",
                },
            }


def _pool(root: Path, seed: int, jobs: int) -> ProcessPoolExecutor:
    """Only a pool that can grade: what ails it would else be told of every submission."""
    try:
        # Fresh processes: a fork would share our own fence and whatever else is open.
        pool = ProcessPoolExecutor(jobs, get_context("spawn"), _start, (root, seed))
        try:
            pool.submit(_check).result()
        except BaseException:
            pool.shutdown()
            raise
    except (OSError, BrokenProcessPool) as error:
        raise JudgeError(
            f"no process to grade in could be started: {error}",
            hint="try fewer at once: --jobs 1",
        ) from None
    return pool


_grader: Grader | JudgeError | None = None
"""The one of this process, which a pool can hand over in no other way, or why there is none."""


def _start(root: Path, seed: int) -> None:
    global _grader
    # Ctrl-C is for the parent, which keeps what is done and then ends us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _grader = Grader(Catalogue(root), seed, default_store())
        _grader.make_ready()
    except JudgeError as error:  # Raised from here, it would be told by each process in a trace.
        _grader = error


def _this_grader() -> Grader:
    if isinstance(_grader, Grader):
        return _grader
    raise _grader or RuntimeError("a process of the pool was never started")


def _check() -> None:
    _this_grader()


def _grade(task: Task) -> Row:
    return _this_grader().grade(task)
