"""A worker may write any bytes at any time: the judge neither crashes nor hangs nor believes."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import (
    Batch,
    Died,
    Loaded,
    Outcome,
    OutOfMemory,
    Raised,
    Returned,
    TimedOut,
    TooMuchOutput,
    Trouble,
)
from tests.worker.fake_worker import (
    LOADED,
    STAY,
    TAKE,
    Step,
    fake_worker,
    frame,
    say,
)

pytestmark = pytest.mark.skipif(
    not hasattr(os, "pidfd_open"), reason="the fake worker is held by a pidfd"
)

AMPLE = TimeLimit(cpu_seconds=20, wall_seconds=40)
SHORT = TimeLimit(cpu_seconds=0.2, wall_seconds=0.4)

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)
bodies = st.one_of(
    st.builds(lambda value: json.dumps({"value": value}).encode(), plain),
    plain.map(lambda value: json.dumps(value).encode()),
    st.sampled_from(
        [
            b"",
            b"[" * 5_000,
            b'{"value":' * 5_000,
            b'{"value":"\xff\xfe"}',
            b'{"value":NaN}',
            b'{"value":1e999}',
            b'{"value":[1,]}',
            b'{"value":1}{"value":2}',
            b'{"verdict":"accepted"}',
            b'{"raised":1,"message":[],"frames":0,"call":"x"}',
            b'{"raised":"E","message":"m","frames":[[1],["x",2],null],"call":true}',
            b'{"trouble":"syntax","line":-1,"column":"x"}',
            b'{"trouble":[]}',
            b'{"prepared":true}',
            b'{"values":[[0,1],null]}',
            b'{"values":{"0":1}}',
            b'{"loaded":{"form":"function","name":"two_sum"}}',
        ]
    ),
    st.binary(max_size=64),
)
streams = st.one_of(
    bodies.map(frame),
    st.lists(bodies, min_size=2, max_size=3).map(lambda some: b"".join(map(frame, some))),
    st.builds(lambda body, cut: frame(body)[: max(0, len(body) - cut)], bodies, st.integers(0, 9)),
    st.binary(max_size=16),
    st.integers(0, 2**32 - 1).map(lambda size: size.to_bytes(4, "big") + b"{}"),
)


@given(streams)
@settings(max_examples=60, deadline=None)
def test_only_the_first_whole_frame_counts_and_it_is_only_a_value(stream: bytes) -> None:
    outcome = _asked([say(stream)], AMPLE)

    assert isinstance(outcome, Outcome | Trouble)
    if isinstance(outcome, Returned):
        size = int.from_bytes(stream[:4], "big")
        assert outcome.wire == json.loads(stream[4 : 4 + size])["value"]


@given(streams)
@settings(max_examples=25, deadline=None)
def test_a_batch_is_as_long_as_it_says_or_it_is_none(stream: bytes) -> None:
    with fake_worker([TAKE, say(frame(LOADED)), TAKE, say(stream)]) as worker:
        worker.load(b"program", AMPLE)
        outcome = worker.ask_batch(b"requests", AMPLE)

    if isinstance(outcome, Batch):
        size = int.from_bytes(stream[:4], "big")
        assert list(outcome.wires) == json.loads(stream[4 : 4 + size])["values"]


@given(streams)
@settings(max_examples=25, deadline=None)
def test_nothing_that_is_said_while_loading_counts_as_an_answer(stream: bytes) -> None:
    with fake_worker([TAKE, say(stream)]) as worker:
        loaded = worker.load(b"program", AMPLE)

        assert not isinstance(loaded, Returned)
        if isinstance(loaded, Loaded) and worker.is_alive:
            assert not isinstance(worker.ask(b"request", AMPLE), Trouble)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([say(frame(b'{"value":[0,1]}'), 2)], "[0, 1]"),
        ([say(b"\x00\x00\x00\x20" + b'{"value":[0,1]}'), STAY], "TimedOut"),
        ([say(b"\x00\x00\x00\x20" + b'{"value":[0,1]}')], "it exited with status 0 before"),
        ([say(b"\xff\xff\xff\xff"), STAY], "TooMuchOutput"),
        ([say(b"\x00" * 65536, 400)], "it sent a malformed answer"),
        ([say(frame(b'{"value":' + b"9" * 1_000_000 + b"}"))], "it sent a malformed answer"),
        ([say(frame(b'{"value":' + b"[" * 400_000 + b"]" * 400_000 + b"}"))], "it sent a malf"),
        ([say(frame(b'{"value":[' + b"[]," * 2_000_000 + b"0]}"))], "TooMuchOutput"),
        ([say(b"")], "it exited with status 0 before it answered"),
        ([STAY], "TimedOut"),
    ],
)
def test_each_way_to_break_a_frame_has_its_outcome(steps: list[Step], expected: str) -> None:
    outcome = _asked(steps, SHORT if STAY in steps else AMPLE)

    match outcome:
        case Returned(wire):
            assert str(wire) == expected
        case Died(how):
            assert how.startswith(expected)
        case _:
            assert type(outcome).__name__ == expected


def test_a_second_answer_is_not_kept_for_the_next_question() -> None:
    answer = frame(b'{"value":[0,1]}')

    with fake_worker([TAKE, say(frame(LOADED)), TAKE, say(answer, 2), TAKE, STAY]) as worker:
        worker.load(b"program", AMPLE)
        first = worker.ask(b"request", AMPLE)
        second = worker.ask(b"request", AMPLE)

    assert isinstance(first, Returned)
    assert isinstance(second, Died)
    assert second.how == "it answered before it was asked"


def test_a_worker_that_ends_between_two_questions_is_a_death_and_no_crash() -> None:
    with fake_worker([TAKE, say(frame(LOADED))]) as worker:
        worker.load(b"program", AMPLE)
        os.waitid(os.P_PIDFD, worker._process.pidfd or 0, os.WEXITED | os.WNOWAIT)
        outcome = worker.ask(b"request", AMPLE)

    assert isinstance(outcome, Died)
    assert outcome.how == "it exited with status 0 before it answered"


@given(streams)
@settings(max_examples=10, deadline=None)
def test_no_descriptor_is_left_whatever_was_said(stream: bytes) -> None:
    before = [*Path("/proc/self/fd").iterdir()]

    _asked([say(stream)], AMPLE)

    assert len([*Path("/proc/self/fd").iterdir()]) == len(before)


def test_an_answer_beyond_the_cap_is_never_taken_into_memory() -> None:
    limits = WorkerLimits(output_bytes=1 << 16)

    outcome = _asked([say(b"\x7f\xff\xff\xff"), say(b"[" * 65536, 10_000), STAY], AMPLE, limits)

    assert isinstance(outcome, TooMuchOutput)
    assert outcome.what == "returned"


@pytest.mark.parametrize("kind", [Raised, OutOfMemory, TimedOut])
def test_what_the_kernel_knows_is_not_taken_from_a_frame(kind: type) -> None:
    claimed = b'{"timed_out":true,"out_of_memory":true,"cpu_seconds":0,"peak_bytes":0}'

    outcome = _asked([say(frame(claimed))], AMPLE)

    assert not isinstance(outcome, kind)


def _asked(
    steps: list[Step], limit: TimeLimit, limits: WorkerLimits | None = None
) -> Outcome | Trouble:
    """What one question comes to, when these steps answer it."""
    with fake_worker([TAKE, say(frame(LOADED)), TAKE, *steps], limits) as worker:
        loaded = worker.load(b"program", AMPLE)
        assert isinstance(loaded, Loaded)
        return worker.ask(b"request", limit)
