"""The unit of work: a submission in, a result out, nothing shared between two of them.

Whoever spreads the work, this process's pool or a cluster, calls `Grader.grade`. A grader
keeps a fence and the benches of the problems that it met last, which only saves time.
"""

from collections import OrderedDict
from contextlib import suppress
from typing import final

from judge.errors import JudgeError
from judge.grade.task import Task
from judge.judging.bench import Bench
from judge.judging.report import judgement_json
from judge.judging.run import Plan, judge_on
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue
from judge.problem.package import Package
from judge.problem.store import Store
from judge.verdict import Plain
from judge.worker.host import Fence

_BENCHES_KEPT = 3


@final
class Grader:
    """One process's grading. Every submission to a problem meets the same drawn inputs."""

    def __init__(self, catalogue: Catalogue, seed: int, store: Store | None = None) -> None:
        self._catalogue = catalogue
        self._seed = seed
        self._store = store
        self._fence = Fence()
        self._benches: OrderedDict[str, Bench] = OrderedDict()

    def make_ready(self) -> None:
        """Waits for the fence. Raises JudgeError where none can be put up."""
        _ = self._fence.isolation

    def grade(self, task: Task) -> dict[str, Plain]:
        """The object of `run --json` with `submission` added; never raises for the submission."""
        try:
            submission = read_submission(task.path, task.name)
            judgement = judge_on(self._bench(task.slug), submission, Plan(self._seed))
        except JudgeError as error:
            return _error_row(task, error)
        return {"submission": task.name, **judgement_json(judgement)}

    def close(self) -> None:
        for bench in self._benches.values():
            bench.close()
        self._fence.close()

    def _bench(self, slug: str) -> Bench:
        if slug not in self._benches:
            package = Package(self._catalogue.load(slug))
            self._benches[slug] = Bench(self._fence, package, self._seed, self._store)
        self._benches.move_to_end(slug)
        while len(self._benches) > _BENCHES_KEPT:
            _, oldest = self._benches.popitem(last=False)
            # A bench whose workers are gone already has nothing left to close.
            with suppress(JudgeError):
                oldest.close()
        return self._benches[slug]


def _error_row(task: Task, error: JudgeError) -> dict[str, Plain]:
    first = error.faults[0]
    return {
        "submission": task.name,
        "schema": 1,
        "problem": task.slug,
        "error": {
            "what": first.what,
            "where": None if first.where is None else str(first.where),
            "hint": first.hint,
        },
    }
