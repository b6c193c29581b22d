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

from benchmarks.stage import SEED, SLUG
from judge.judging.explain import Explainer
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import read_submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import default_store
from judge.worker.host import Fence

_seconds: list[float] = []


def main(file: Path) -> None:
    for name in ("known_test", "drawn_input"):
        setattr(Explainer, name, _timed(getattr(Explainer, name)))
    package = Package(Catalogue(problems_root()).load(SLUG))
    with Fence() as fence:
        plan = Plan(SEED)
        judgement = judge_submission(fence, package, read_submission(file), plan, default_store())
    assert judgement.failure is not None
    facts = {
        "verdict": judgement.verdict,
        "call": judgement.failure.call,
        "seconds": sum(_seconds),
        "unstable": judgement.unstable,
    }
    sys.stdout.write(json.dumps(facts))


def _timed(explain: Callable[..., object]) -> Callable[..., object]:
    def timed(*arguments: object) -> object:
        start = time.perf_counter()
        try:
            return explain(*arguments)
        finally:
            _seconds.append(time.perf_counter() - start)

    return timed


if __name__ == "__main__":
    main(Path(sys.argv[1]))
