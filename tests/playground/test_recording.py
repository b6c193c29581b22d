"""A submission under the recorder, behind the real fence: whatever it does, a true prefix stays."""

from collections.abc import Iterator

import pytest

from judge.errors import JudgeError
from judge.judging.program import program_of
from judge.playground.recording import Tape, tape
from judge.playground.state import Ending, Happening, Recording
from judge.problem.catalogue import Catalogue, problems_root
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import Outcome, Returned, Trouble
from tests.playground.hostile import ENDS, QUIET, TAKES_OVER

SPEC = Catalogue(problems_root()).load("two-sum").spec
NUMS, TARGET = [3, 1, 2], 4
SHORT, LONG = TimeLimit(0.3, 0.6), TimeLimit.of_cpu(5)
LIMITS = WorkerLimits()


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


def played(
    fence: Fence, source: str, limit: TimeLimit = LONG
) -> tuple[Outcome | Trouble, Recording]:
    with tape(fence, program_of(SPEC, source.encode(), "s.py").frame, LIMITS) as running:
        outcome = running.record([NUMS, TARGET], limit)
        return outcome, running.recording(source.encode(), "two_sum([3, 1, 2], 4)", ())


def untraced(fence: Fence, source: str) -> object:
    program = program_of(SPEC, source.encode(), "s.py")
    worker = fence.spawn(LIMITS)
    worker.load(program.frame, TimeLimit.of_cpu(5))
    outcome = worker.ask(program.call({"nums": NUMS, "target": TARGET}), TimeLimit.of_cpu(5))
    worker.close()
    assert isinstance(outcome, Returned), outcome
    return outcome.wire


@pytest.mark.parametrize("name", QUIET)
def test_the_answer_is_the_same_with_a_recorder_looking(fence: Fence, name: str) -> None:
    outcome, recording = played(fence, QUIET[name])

    assert isinstance(outcome, Returned)
    assert outcome.wire == untraced(fence, QUIET[name])
    assert len(recording.states) > 5


def test_no_code_of_theirs_runs_for_the_recorder(fence: Fence) -> None:
    outcome, recording = played(fence, QUIET["dunders that note every call"])

    assert isinstance(outcome, Returned)
    assert outcome.wire == []
    assert {frame.function for state in recording.states for frame in state.frames} == {
        "two_sum",
        "__init__",
    }


@pytest.mark.parametrize("name", TAKES_OVER)
def test_who_takes_over_the_tracing_ends_the_recording_and_nothing_else(
    fence: Fence, name: str
) -> None:
    outcome, recording = played(fence, TAKES_OVER[name])

    assert isinstance(outcome, Returned)
    assert outcome.wire == [0, 1]
    assert recording.ending is Ending.STOPPED
    assert recording.states[0].happening is Happening.CALL


@pytest.mark.parametrize("name", ENDS)
def test_a_worker_that_ends_leaves_all_steps_so_far(fence: Fence, name: str) -> None:
    outcome, recording = played(fence, ENDS[name], SHORT)

    assert not isinstance(outcome, Returned)
    assert recording.ending is Ending.STOPPED
    assert recording.states[-1].frames[-1].variables["x"] == 1


def test_a_loop_without_end_shows_its_first_thousand_steps(fence: Fence) -> None:
    source = "def two_sum(nums, target):\n    n = 0\n    while True:\n        n += 1\n"

    _, recording = played(fence, source)

    assert recording.ending is Ending.STEP_LIMIT
    assert len(recording.states) == 1_000
    assert recording.states[-1].frames[-1].variables["n"] == 498


def test_a_recursion_without_end_shows_its_first_thousand_steps(fence: Fence) -> None:
    source = "def two_sum(nums, target):\n    return two_sum(nums, target + 1)\n"

    _, recording = played(fence, source)

    assert recording.ending is Ending.STEP_LIMIT
    assert len(recording.states[-1].frames) == 500


def test_more_objects_than_anyone_can_look_at_end_the_recording(fence: Fence) -> None:
    source = "def two_sum(nums, target):\n    rows = []\n    while True:\n        rows = [rows]\n"

    _, recording = played(fence, source)

    assert recording.ending is Ending.SIZE_LIMIT
    assert len(recording.states[-1].heap) == 400


def test_an_exception_is_told_in_each_call_that_it_leaves(fence: Fence) -> None:
    source = (
        "def inner():\n    return {}['x']\n"
        "def two_sum(nums, target):\n    return [inner() for _ in nums]\n"
    )

    _, recording = played(fence, source)

    assert recording.ending is Ending.RAISED
    told = [
        (state.frames[-1].function, state.text)
        for state in recording.states
        if state.happening is Happening.EXCEPTION
    ]
    assert told[0] == ("inner", "KeyError: 'x'")
    assert told[-1] == ("two_sum", "KeyError: 'x'")
    assert not any(state.happening is Happening.RETURN for state in recording.states)


def test_a_generator_keeps_its_number_from_value_to_value(fence: Fence) -> None:
    source = (
        "def numbers():\n    yield 7\n    yield 8\n"
        "def two_sum(nums, target):\n    return [*numbers()]\n"
    )

    _, recording = played(fence, source)

    told = [
        (state.happening.value, state.value)
        for state in recording.states
        if state.frames[-1].number == 1 and state.happening is not Happening.LINE
    ]
    assert told == [
        ("call", None),
        ("yield", 7),
        ("resume", None),
        ("yield", 8),
        ("resume", None),
        ("return", None),
    ]


def test_a_forged_line_ends_what_is_believed(fence: Fence) -> None:
    source = (
        "import os\n"
        "def two_sum(nums, target):\n"
        "    body = b'[2,0,{\"nums\":[99]}]'\n"
        "    os.write(4, len(body).to_bytes(4, 'big') + body)\n"
        "    return [0, 1]\n"
    )

    outcome, recording = played(fence, source)

    assert isinstance(outcome, Returned)
    assert recording.ending is Ending.STOPPED
    assert [state.line for state in recording.states] == [2, 3, 4]


def test_a_flood_of_forged_lines_is_held_to_the_cap(fence: Fence) -> None:
    source = (
        "import os\n"
        "def two_sum(nums, target):\n"
        "    body = b'[2,0]'\n"
        "    frames = (len(body).to_bytes(4, 'big') + body) * 10_000\n"
        "    while True:\n"
        "        os.write(4, frames)\n"
    )

    _, recording = played(fence, source, SHORT)

    assert len(recording.states) <= 1_000
    assert recording.ending in (Ending.STEP_LIMIT, Ending.STOPPED)


def test_a_program_without_a_line_to_watch_is_an_error_that_says_so(fence: Fence) -> None:
    with pytest.raises(JudgeError) as caught:
        played(fence, "two_sum = operator.add\n")

    assert str(caught.value) == (
        "there is nothing to watch: no line of the file ran during the call"
    )


def test_an_input_that_is_too_large_is_an_error_that_says_so(fence: Fence) -> None:
    source = "def two_sum(nums, target):\n    return [0, 1]\n"
    program = program_of(SPEC, source.encode(), "s.py")

    with tape(fence, program.frame, LIMITS) as running:
        running.record([[[[number] for number in range(64)] for _ in range(10)], 4])
        with pytest.raises(JudgeError) as caught:
            running.recording(source.encode(), "", ())

    assert str(caught.value) == "the input is too large to be watched step by step"


def test_numbers_go_on_from_one_request_to_the_next(fence: Fence) -> None:
    source = "def two_sum(nums, target):\n    return nums\n"
    program = program_of(SPEC, source.encode(), "s.py")

    with tape(fence, program.frame, LIMITS) as running:
        _twice(running)
        recording = running.recording(source.encode(), "", ())

    calls = [state for state in recording.states if state.happening is Happening.CALL]
    assert [state.frames[-1].number for state in calls] == [0, 1]
    assert [[*state.heap] for state in calls] == [[0], [1]]


def _twice(running: Tape) -> None:
    for _ in range(2):
        running.record([NUMS, TARGET])
