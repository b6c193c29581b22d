"""One worker after another: crashes, limits and floods end it, and a fresh one follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.program import program_of
from judge.judging.session import Session
from judge.problem.catalogue import Catalogue, problems_root
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, TimeLimit, WorkerLimits
from judge.worker.outcome import (
    Died,
    Outcome,
    OutOfMemory,
    Raised,
    Returned,
    TimedOut,
    TooMuchOutput,
)

SPEC = Catalogue(problems_root()).load("two-sum").spec
LIMITS = WorkerLimits(memory_bytes=64 * MEGABYTE, output_bytes=1 * MEGABYTE)
SHORT, LONG = TimeLimit(0.3, 0.5), TimeLimit(60, 120)


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


@pytest.fixture
def session(fence: Fence) -> Iterator[Session]:
    """The first number says what the submission does; the answer is how often it was called."""
    source = (Path(__file__).parent / "behaviours.py").read_bytes()
    session = Session(fence, program_of(SPEC, source, "behaviours.py"), LIMITS)
    yield session
    session.close()


def ask(session: Session, behaviour: str, limit: TimeLimit = LONG) -> Outcome:
    return session.run({"nums": [behaviour], "target": 0}, limit)


def value(outcome: Outcome) -> object:
    assert isinstance(outcome, Returned), outcome
    return outcome.wire


def test_one_worker_serves_many_calls(session: Session) -> None:
    assert [value(ask(session, "count")) for _ in range(3)] == [[1], [2], [3]]


def test_an_exception_leaves_the_worker_alive(session: Session) -> None:
    ask(session, "count")

    outcome = ask(session, "raise")

    assert isinstance(outcome, Raised)
    assert (outcome.error, outcome.message) == ("ValueError", "no")
    assert [frame.function for frame in outcome.frames] == ["two_sum", "no"]
    assert value(ask(session, "count")) == [3]


@pytest.mark.parametrize(
    ("behaviour", "how"),
    [
        ("exit", "it exited with status 3 before it answered"),
        ("abort", "it was killed by SIGABRT"),
        ("kill", "it was killed by SIGKILL"),
    ],
)
def test_a_dead_worker_is_replaced(session: Session, behaviour: str, how: str) -> None:
    ask(session, "count")

    outcome = ask(session, behaviour)

    assert isinstance(outcome, Died)
    assert outcome.how == how
    assert value(ask(session, "count")) == [1]


def test_a_loop_is_stopped_by_its_cpu_time(session: Session) -> None:
    outcome = ask(session, "loop", TimeLimit(0.2, 100))

    assert isinstance(outcome, TimedOut)
    assert not outcome.idle
    assert value(ask(session, "count")) == [1]


def test_a_sleeper_is_stopped_by_the_clock(session: Session) -> None:
    outcome = ask(session, "sleep", SHORT)

    assert isinstance(outcome, TimedOut)
    assert outcome.idle
    assert value(ask(session, "count")) == [1]


def test_a_worker_that_stops_itself_is_stopped_by_the_clock(session: Session) -> None:
    outcome = ask(session, "stop", SHORT)

    assert isinstance(outcome, TimedOut)
    assert value(ask(session, "count")) == [1]


def test_a_flood_of_text_is_stopped(session: Session) -> None:
    outcome = ask(session, "flood")

    assert isinstance(outcome, TooMuchOutput)
    assert (outcome.what, outcome.limit_bytes) == ("printed", 1 * MEGABYTE)
    assert len(outcome.printed) == 64 * 1024
    assert value(ask(session, "count")) == [1]


def test_memory_is_limited(session: Session) -> None:
    outcome = ask(session, "memory")

    assert isinstance(outcome, OutOfMemory)
    assert outcome.limit_bytes == 64 * MEGABYTE


def test_printed_text_belongs_to_its_call(session: Session) -> None:
    first, second = ask(session, "print"), ask(session, "count")

    assert (first.printed, second.printed) == ("hello\nand an error\n", "")


def test_closing_the_text_is_no_offence(session: Session) -> None:
    assert value(ask(session, "close text")) == [1]
    assert value(ask(session, "count")) == [2]


def test_an_answer_before_the_question_is_a_death(session: Session) -> None:
    assert value(ask(session, "answer twice")) == [7]

    outcome = ask(session, "count")

    assert isinstance(outcome, Died)
    assert outcome.how == "it answered before it was asked"
    assert value(ask(session, "count")) == [1]


@pytest.mark.parametrize("behaviour", ["huge length", "cut short", "nonsense"])
def test_a_malformed_frame_is_never_an_answer(session: Session, behaviour: str) -> None:
    outcome = ask(session, behaviour)

    assert not isinstance(outcome, Returned)
    assert value(ask(session, "count")) == [1]


def test_a_large_request_and_a_large_answer_pass(session: Session) -> None:
    numbers = ["echo", *range(300_000)]

    outcome = session.run({"nums": numbers, "target": 0}, LONG)

    assert value(outcome) == numbers


@pytest.mark.parametrize(
    ("behaviour", "outcome"),
    [("end by an exception", Died), ("end by an exception when full", OutOfMemory)],
)
def test_an_end_without_a_word_is_put_down_to_memory_only_where_it_was_full(
    session: Session, behaviour: str, outcome: type[Outcome]
) -> None:
    ask(session, "count")

    assert isinstance(ask(session, behaviour), outcome)
