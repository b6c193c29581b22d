"""One failing run in a process of its own: how long the smallest input took after the failure.

    python -m benchmarks.explaining FILE      prints a JSON object

A process of its own, since the first shrinking of a process imports Hypothesis, and a
person's run is always the first.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import final

from benchmarks.stage import SEED, SLUG
from judge.judging import run
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import default_store
from judge.worker.host import Fence

_Explainer = run.Explainer


@final
class Stopwatch:
    """Stands in for the run's explainer, and times whatever it is asked to explain."""

    seconds = 0.0

    def __init__(self, *arguments: object) -> None:
        self._inner = _Explainer(*arguments)  # type: ignore[arg-type]  # passed on as they came

    def __getattr__(self, name: str) -> object:
        found = getattr(self._inner, name)
        return self._timed(found) if callable(found) else found

    def _timed(self, explain: Callable[..., object]) -> Callable[..., object]:
        def timed(*arguments: object) -> object:
            start = time.perf_counter()
            try:
                return explain(*arguments)
            finally:
                Stopwatch.seconds += time.perf_counter() - start

        return timed


def main(file: Path) -> None:
    run.Explainer = Stopwatch  # type: ignore[assignment,misc]  # the seam that a run has
    package = Package(Catalogue(problems_root()).load(SLUG))
    with Fence() as fence:
        plan = run.Plan(SEED)
        judgement = run.judge_submission(
            fence, package, read_submission(file), plan, default_store()
        )
    assert judgement.failure is not None
    facts = {
        "verdict": judgement.verdict,
        "call": judgement.failure.call,
        "seconds": Stopwatch.seconds,
        "unstable": judgement.unstable,
    }
    sys.stdout.write(json.dumps(facts))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
