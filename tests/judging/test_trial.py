"""A trial of one input: what is measured again, and what is waited for no longer."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from judge.judging.bench import Bench
from judge.judging.submission import Submission
from judge.judging.trial import Trial
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.verdict import Plain, Verdict
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit
from judge.worker.outcome import TimedOut

HANGS = b"def two_sum(nums, target):\n    while True:\n        pass\n"
WRONG_TYPE = b"def two_sum(nums, target):\n    return 'x'\n"
OFF_BY_ONE = b"def two_sum(nums, target):\n    return [0, 0]\n"
EITHER_WAY = b"def two_sum(nums, target):\n    return [1, 0]\n"
INPUT: dict[str, Plain] = {"nums": [1, 2], "target": 3}


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    package = Package(Catalogue(problems_root()).load("two-sum"))
    with Fence() as fence, closing(Bench(fence, package, 1)) as bench:
        yield bench


def trial_of(bench: Bench, source: bytes) -> Trial:
    session = bench.session(Submission("two_sum.py", source))
    return Trial(session, bench.oracle, bench.package.problem.spec.limits.cpu_factor)


def test_a_hang_that_is_known_is_stopped_at_the_limit_itself(bench: Bench) -> None:
    trial = trial_of(bench, HANGS)

    again = trial.confirm(INPUT, bench.oracle.expect(INPUT))

    assert again.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert isinstance(again.outcome, TimedOut)
    assert again.outcome.limit == again.limit == TimeLimit.of_cpu(1.0)


@pytest.mark.parametrize(
    ("source", "verdict"),
    [
        (EITHER_WAY, Verdict.ACCEPTED),
        (OFF_BY_ONE, Verdict.WRONG_ANSWER),
        (WRONG_TYPE, Verdict.WRONG_ANSWER),
    ],
)
def test_what_another_submission_was_accepted_with_changes_no_verdict(
    bench: Bench, source: bytes, verdict: Verdict
) -> None:
    expected = bench.oracle.expect(INPUT)
    with closing(trial_of(bench, EITHER_WAY).candidate) as first:
        assert Trial(first, bench.oracle, 20).run(INPUT, expected).is_accepted

    trial = trial_of(bench, source)
    results = [trial.run(INPUT, expected), *(trial.run_batch([(INPUT, expected)] * 2) or [])]

    assert [result.verdict for result in results] == [verdict] * 3
    trial.candidate.close()
