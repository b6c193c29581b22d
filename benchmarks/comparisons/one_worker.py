"""What the fence costs: a worker with every layer, and a whole submission of 20 tests."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.comparisons.fork_server import fork_server
from benchmarks.comparisons.grading import pytest_rival
from benchmarks.figures import Measured, Row, medians_note, ratios
from benchmarks.rounds import Contender, interleaved, timed
from benchmarks.stage import PYTHON, RIVALS, Case, Stage, one_core
from judge.judging.open_session import open_session
from judge.worker.confine.levels import CAP_VARIABLE
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits

TESTS = 20
_EACH = 10
_LIMIT = TimeLimit.of_cpu(5)


def one_worker(stage: Stage, rounds: int) -> list[Row]:
    cases = stage.small_cases(TESTS)
    file = stage.write_cases("twenty.json", cases)
    script: list[str | Path] = [
        PYTHON,
        "-I",
        "-S",
        RIVALS / "run_cases.py",
        stage.reference,
        file,
        stage.checker,
    ]
    pytest = pytest_rival(stage, file)
    with ExitStack() as stack:
        stack.enter_context(one_core())
        server = stack.enter_context(fork_server(stage, file, TESTS))
        strong = stack.enter_context(Fence())
        basic = stack.enter_context(_fence_at("basic"))
        assert strong.isolation, basic.isolation
        layered, plain, fork, whole, rival, fresh, tested = interleaved(
            rounds,
            [
                _often(lambda: strong.spawn(WorkerLimits()).close()),
                _often(lambda: basic.spawn(WorkerLimits()).close()),
                _often(server.fork_for_nothing),
                _often(lambda: _judge_twenty(strong, stage, cases)),
                _often(lambda: server.judge(stage.reference)),
                lambda: stage.seconds(script),
                lambda: timed(lambda: pytest(stage.reference)),
            ],
        )
    worker = medians_note(all_layers=layered, at_basic=plain, fork=fork)
    twenty = medians_note(judge=whole, fork=rival, fresh=fresh, pytest=tested)
    submission = f"a submission with {TESTS} tests, fence only"
    return [
        Measured(
            "worker with all layers : bare fork of a zygote", ratios(layered, fork), note=worker
        ),
        Measured("worker with all layers : with rlimits only", ratios(layered, plain)),
        Measured(f"{submission} : unconfined warm fork", ratios(whole, rival), note=twenty),
        Measured(f"{submission}, in the time of a fresh interpreter", ratios(fresh, whole)),
        Measured(f"{submission}, in the time of pytest", ratios(tested, whole)),
    ]


def _judge_twenty(fence: Fence, stage: Stage, cases: list[Case]) -> None:
    """Spawn, load, all calls in one exchange, kill: what the fence has to do with it."""
    spec, source = stage.package.problem.spec, stage.reference.read_bytes()
    session = open_session(fence, spec, source, "reference.py", WorkerLimits())
    rows = [arguments for case in cases if isinstance(arguments := case["arguments"], dict)]
    answers = session.run_batch(rows, _LIMIT)
    session.close()
    if answers is None or len(answers) != len(cases):
        raise RuntimeError("not all calls returned")


def _often(work: Callable[[], object]) -> Contender:
    return lambda: timed(lambda: [work() for _ in range(_EACH)], _EACH)


@contextmanager
def _fence_at(level: str) -> Iterator[Fence]:
    before = os.environ.get(CAP_VARIABLE)
    os.environ[CAP_VARIABLE] = level
    try:
        with Fence() as fence:
            assert fence.isolation == level
            yield fence
    finally:
        os.environ.pop(CAP_VARIABLE)
        if before is not None:
            os.environ[CAP_VARIABLE] = before
