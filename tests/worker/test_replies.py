"""A submission can write any bytes to the results pipe; each reply becomes one of ours."""

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from judge.worker import replies
from judge.worker.outcome import (
    Died,
    Frame,
    Loaded,
    Outcome,
    Prepared,
    Raised,
    Returned,
    TooMuchOutput,
    Trouble,
    Usage,
)

USAGE = Usage(0.5, 0.5, 1000)
KEYS = """
    value values raised message frames call trouble loaded form name too_large prepared module
"""
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=5)
    ),
    max_leaves=15,
)
FRAMES = st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode())
OUTCOMES = (Returned, Raised, TooMuchOutput, Died)


@given(FRAMES)
@example(b"[" * 1_000_000)
@example(b'{"value":' * 100_000)
@example(b"9" * 1_000_000)
@example(b'{"value":1e999999}')
@example('{"value":1}'.encode("utf-16"))
def test_any_bytes_become_an_outcome_or_a_trouble(body: bytes) -> None:
    assert isinstance(replies.read_call(body, USAGE, ""), (*OUTCOMES, Trouble))
    assert isinstance(replies.read_load(body, USAGE, ""), (*OUTCOMES, Trouble, Loaded))
    assert isinstance(replies.read_prepared(body, USAGE, ""), (*OUTCOMES, Trouble, Prepared))


@given(FRAMES)
def test_what_a_reply_says_is_bounded(body: bytes) -> None:
    match replies.read_load(body, USAGE, ""):
        case Loaded(form, name):
            assert form in ("function", "method", "class")
            assert name.isidentifier()
        case Raised(error, message, frames):
            assert max(len(error), len(message)) <= 2_000
            assert len(frames) <= 12
            assert all(frame.line > 0 for frame in frames)
        case _:
            pass


def read(report: Any) -> Outcome | Trouble:
    return replies.read_call(json.dumps(report).encode(), USAGE, "text")


def test_a_value_comes_as_it_was_sent() -> None:
    assert read({"value": [1, {"tuple": []}]}) == Returned([1, {"tuple": []}], USAGE, "text")


def test_an_exception_keeps_only_frames_that_make_sense() -> None:
    frames = [[3, "f"], [0, "f"], [-1, "f"], ["3", "f"], [3], 7, [10**30, "f"]]

    raised = read({"raised": "ValueError", "message": "no", "call": True, "frames": frames})

    assert raised == Raised("ValueError", "no", (Frame(3, "f"),), None, USAGE, "text")


@pytest.mark.parametrize("report", [{}, [], None, 1, {"value": float("nan")}, {"raised": "X"}])
def test_what_has_no_form_counts_as_a_death(report: Any) -> None:
    assert read(report) == Died("it sent a malformed answer", USAGE, "text")


def test_only_loading_can_find_that_a_submission_cannot_be_judged() -> None:
    body = b'{"trouble":"syntax","line":3}'

    assert replies.read_load(body, USAGE, "") == Trouble("syntax", {"line": 3})
    assert replies.read_call(body, USAGE, "") == Died("it sent a malformed answer", USAGE, "")


def test_a_missing_module_may_show_in_any_call() -> None:
    assert read({"trouble": "module", "module": "numpy"}) == Trouble("module", {"module": "numpy"})


def test_more_parts_than_any_answer_needs_are_not_even_parsed() -> None:
    body = b'{"value":[' + b"[]," * replies.PARTS_CAP + b"[]]}"

    reply = replies.read_call(body, USAGE, "")

    assert reply == TooMuchOutput("returned", replies.PARTS_CAP, USAGE, "")


@pytest.mark.parametrize("name", ["\x1b[2J", "two sum", "", "f()", "\u202ef", "f" + "\u200b"])
def test_a_forged_name_is_a_malformed_answer(name: str) -> None:
    body = json.dumps({"loaded": {"form": "function", "name": name}}).encode()

    assert replies.read_load(body, USAGE, "") == Died("it sent a malformed answer", USAGE, "")
