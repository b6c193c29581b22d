"""What a person reads about a failed test."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.judging.call_text import Caller
from judge.judging.failure import describe, failure_of, load_failure
from judge.judging.reach import LARGEST_SHOWN, sizes, within_reach
from judge.judging.submission import Submission
from judge.judging.values import Mismatch
from judge.problem.catalogue import Catalogue, problems_root
from judge.verdict import Stage, Verdict
from judge.worker.limits import TimeLimit
from judge.worker.outcome import Died, Frame, OutOfMemory, Raised, TimedOut, TooMuchOutput
from tests.judging.results import LIMIT, USAGE, ended, wrong

CATALOGUE = Catalogue(problems_root())
TWO_SUM = Caller("function", "two_sum", CATALOGUE.load("two-sum").spec)
MIN_STACK = Caller("class", "MinStack", CATALOGUE.load("min-stack").spec)
CALLS: dict[str, Any] = {
    "calls": [["MinStack"], ["push", 5], ["push", 3], ["get_min"], ["pop"], ["top"]]
}
RIGHT: list[Any] = [None, None, None, 3, None, 5]


def test_a_wrong_answer_shows_call_expected_and_returned() -> None:
    result = wrong({"nums": [3, 3], "target": 6}, [0, 1], [0, 0], "position 0 is used twice")

    failure = failure_of(TWO_SUM, Stage.HIDDEN, 7, result)

    assert (failure.name, failure.call) == ("hidden test 7", "two_sum([3, 3], 6)")
    assert (failure.expected_text, failure.returned_text) == ("[0, 1]", "[0, 0]")
    assert failure.message == "position 0 is used twice"
    assert failure.arguments == {"nums": [3, 3], "target": 6}


def test_the_authors_note_stands_where_nothing_better_is_known() -> None:
    result = wrong({"nums": [3, 3], "target": 6}, [0, 1], [0, 0])

    assert failure_of(TWO_SUM, Stage.EXAMPLES, 1, result, note="look").message == "look"


def test_the_calls_of_a_class_end_with_the_first_wrong_one() -> None:
    result = wrong(CALLS, RIGHT, [None, None, None, 5, None, 3])

    failure = failure_of(MIN_STACK, Stage.EXAMPLES, 1, result)

    assert failure.call == "it = MinStack()\nit.push(5)\nit.push(3)\nit.get_min()"
    assert (failure.expected_text, failure.returned_text) == ("3", "5")
    assert failure.arguments == CALLS
    assert failure.expected == RIGHT
    assert failure.returned == [None, None, None, 5, None, 3]


def test_the_calls_of_a_class_end_with_the_one_of_the_wrong_type() -> None:
    mismatch = Mismatch("an int is asked for, not None", "None", call=3)

    failure = failure_of(MIN_STACK, Stage.EXAMPLES, 1, wrong(CALLS, RIGHT, mismatch))

    assert failure.call.endswith("it.push(3)\nit.get_min()")
    assert (failure.expected_text, failure.returned_text) == ("3", "None")
    assert failure.message == "an int is asked for, not None"


def test_the_calls_of_a_class_end_with_the_one_that_raised() -> None:
    raised = Raised("IndexError", "pop from empty list", (Frame(9, "pop"),), 4, USAGE, "")

    failure = failure_of(MIN_STACK, Stage.EXAMPLES, 1, ended(CALLS, RIGHT, raised))

    assert failure.call.endswith("it.get_min()\nit.pop()")
    assert failure.message == "IndexError: pop from empty list"
    assert failure.trace == ((9, "pop"),)


@pytest.mark.parametrize("forged", [-1, 6, 10**30])
def test_a_forged_number_of_the_call_is_ignored(forged: int) -> None:
    raised = Raised("IndexError", "", (), forged, USAGE, "")

    failure = failure_of(MIN_STACK, Stage.EXAMPLES, 1, ended(CALLS, RIGHT, raised))

    assert len(failure.call.splitlines()) == 6


def test_arguments_too_large_to_read_are_named_by_their_sizes() -> None:
    arguments: dict[str, Any] = {"nums": [*range(100_000)], "target": 3}

    failure = failure_of(TWO_SUM, Stage.HIDDEN, 18, wrong(arguments, [1, 2], [0, 0]))

    assert failure.arguments == {}
    assert failure.name == "hidden test 18 (nums has 100,000 items)"
    assert failure.expected == [1, 2]


@given(st.recursive(st.none() | st.floats() | st.integers() | st.text(), st.lists))
def test_what_is_given_whole_is_short_and_strict_json(value: Any) -> None:
    given_whole = within_reach(value)

    if given_whole is not None:
        assert len(json.dumps(given_whole, allow_nan=False)) <= LARGEST_SHOWN


@pytest.mark.parametrize("value", [[0] * 10_000, float("nan"), [float("inf")], [10**5000]])
def test_what_is_long_or_no_json_is_not_given_whole(value: Any) -> None:
    assert within_reach(value) is None


def test_sizes_are_told_of_what_has_one() -> None:
    arguments: dict[str, Any] = {
        "head": {"values": [1, 2], "cycle": 0},
        "words": ["a"] * 1234,
        "text": "abc",
        "k": 5,
    }

    assert sizes(arguments) == "head has 2 items, words has 1,234 items, text has 3 characters"


def test_nothing_a_submission_says_reaches_the_terminal_raw() -> None:
    evil = "\x1b[2J\u202e"
    raised = Raised(evil, evil, (Frame(1, evil),), None, USAGE, evil)

    failure = failure_of(TWO_SUM, Stage.OWN, 1, ended({"nums": [], "target": 0}, [], raised))

    texts = [failure.call, failure.message, failure.printed, failure.trace[0][1]]
    assert all(text.isprintable() for text in texts)


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        (Raised("KeyError", "'x'", (), None, USAGE, ""), "KeyError: 'x'"),
        (Raised("StopIteration", "", (), None, USAGE, ""), "StopIteration"),
        (TimedOut(LIMIT, False, USAGE, ""), "stopped after 1.25 s of CPU time"),
        (
            TimedOut(TimeLimit(1, 3), True, USAGE, ""),
            "it waited or slept: 1.5 s by the clock, 1.25 s of CPU time (limit 3.0 s)",
        ),
        (OutOfMemory(256 << 20, USAGE, ""), "it wanted more than 256 MB (peak 5 MB)"),
        (
            TooMuchOutput("printed", 16 << 20, USAGE, ""),
            "it printed more than the limit of 16,777,216",
        ),
        (Died("it was killed by SIGSEGV", USAGE, ""), "it was killed by SIGSEGV"),
    ],
)
def test_an_outcome_is_described_with_its_limit(outcome: Any, text: str) -> None:
    assert describe(outcome) == text


def test_a_failure_while_loading_names_no_test() -> None:
    raised = Raised(
        "NameError", "name 'x' is not defined", (Frame(1, "<module>"),), None, USAGE, ""
    )

    failure = load_failure(Submission("s.py", b"x"), raised)

    assert failure.name == "loading the file"
    assert failure.call == "loading s.py"
    assert failure.verdict is Verdict.RUN_TIME_ERROR
    assert failure.message == "NameError: name 'x' is not defined"
