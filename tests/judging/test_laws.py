"""Laws are asked about in few exchanges, and hear the same answers as if asked one by one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any

import pytest

from judge.judging.bench import Bench
from judge.judging.laws import ask_ahead, breaks_law
from judge.judging.search import search
from judge.judging.session import Running
from judge.judging.submission import Submission
from judge.judging.trial import Trial
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Law, Package
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit
from judge.worker.outcome import Loaded, Outcome, Returned

RIGHT = b"""
def two_sum(nums, target):
    for j in range(len(nums)):
        for i in range(j):
            if nums[i] + nums[j] == target:
                return [i, j]
"""
FAILS_ON_LONG_ONES = RIGHT.replace(
    b"    for j", b"    if len(nums) > 3: raise ValueError\n    for j"
)
INPUT: dict[str, Plain] = {"nums": [1, 2, 4], "target": 6}


class Counted:
    """A session that counts what it is asked, alone and in batches."""

    def __init__(self, session: Running) -> None:
        self._session = session
        self.alone = 0
        self.batches: list[int] = []

    @property
    def is_running(self) -> bool:
        return self._session.is_running

    def start(self) -> Loaded | Outcome:
        return self._session.start()

    def run(
        self, arguments: Mapping[str, Plain], limit: TimeLimit, *, apart: bool = False
    ) -> Outcome:
        self.alone += 1
        return self._session.run(arguments, limit, apart=apart)

    def run_batch(
        self, rows: Sequence[Mapping[str, Plain]], limit: TimeLimit
    ) -> list[Returned] | None:
        self.batches.append(len(rows))
        return self._session.run_batch(rows, limit)

    def idle(self) -> Outcome:
        return self._session.idle()

    def close(self) -> None:
        self._session.close()


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.fixture
def bench(fence: Fence) -> Iterator[Bench]:
    with closing(Bench(fence, Package(Catalogue(problems_root()).load("two-sum")), 1)) as bench:
        yield bench


def trial_of(bench: Bench, source: bytes) -> tuple[Trial, Counted]:
    counted = Counted(bench.session(Submission("two_sum.py", source)))
    return Trial(counted, bench.oracle, 20), counted


def law(function: Callable[..., object]) -> Law:
    return Law(function.__name__, "a law", function)


def chained(solve: Any, nums: list[int], target: int) -> bool:
    """Asks a second thing because of the answer to the first."""
    first = solve(nums=[*nums, 1000], target=target)
    second = solve(nums=[*nums, 1000, 2000 + first[0]], target=target)
    return bool(first == second)


def disorderly(solve: Any, nums: list[int], target: int) -> bool:
    """Turns round whatever it is given."""
    answer = solve(nums=[*nums], target=target)
    before = [*answer]
    answer.reverse()
    nums.reverse()
    return bool(before == [1, 2])


def silent(solve: Any, nums: list[int], target: int) -> bool:
    """Asks something that no input may be, and would say no."""
    return bool(solve(nums={5, *nums}, target=target) is None)


def test_all_laws_on_all_inputs_cost_a_few_batches_and_no_call_alone(bench: Bench) -> None:
    trial, counted = trial_of(bench, RIGHT)

    found = search(bench, trial)

    assert (found.is_clean, found.laws_tried, counted.alone) == (True, 3, 0)
    assert counted.batches[:2] == [20, 130]
    assert len(counted.batches) <= 4
    trial.candidate.close()


def test_a_question_that_depends_on_an_answer_goes_in_the_next_batch(bench: Bench) -> None:
    trial, counted = trial_of(bench, RIGHT)
    bench.laws = (law(chained),)

    ask_ahead(bench, trial, [INPUT, {"nums": [5, 3], "target": 8}])

    assert not breaks_law(bench, trial, bench.laws[0], INPUT)
    assert (counted.batches, counted.alone) == ([2, 2], 0)
    trial.candidate.close()


def test_a_law_may_change_what_it_is_given(bench: Bench) -> None:
    trial, counted = trial_of(bench, RIGHT)
    bench.laws = (law(disorderly),)

    ask_ahead(bench, trial, [INPUT])
    verdicts = [breaks_law(bench, trial, bench.laws[0], INPUT) for _ in range(2)]

    assert (verdicts, INPUT["nums"]) == ([False, False], [1, 2, 4])
    assert (counted.batches, counted.alone) == ([1], 0)
    trial.candidate.close()


def test_a_law_that_asks_something_invalid_says_nothing(bench: Bench) -> None:
    trial, counted = trial_of(bench, RIGHT)
    bench.laws = (law(silent),)

    ask_ahead(bench, trial, [INPUT])

    assert not breaks_law(bench, trial, bench.laws[0], INPUT)
    assert (counted.batches, counted.alone) == ([], 0)
    trial.candidate.close()


def test_after_a_batch_that_failed_each_law_is_asked_by_itself(bench: Bench) -> None:
    trial, counted = trial_of(bench, FAILS_ON_LONG_ONES)
    bench.laws = (law(chained),)
    short: dict[str, Plain] = {"nums": [5, 3], "target": 8}

    ask_ahead(bench, trial, [INPUT, short])

    assert not breaks_law(bench, trial, bench.laws[0], INPUT)
    assert not breaks_law(bench, trial, bench.laws[0], short)
    assert (counted.batches, counted.alone) == ([2], 3)
    trial.candidate.close()
