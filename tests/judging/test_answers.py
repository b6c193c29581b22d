"""The answers of a whole call, and of the calls of a class."""

from typing import Any

import pytest

from judge.judging.answers import Answers
from judge.judging.values import Mismatch
from judge.problem.catalogue import Catalogue, problems_root

CATALOGUE = Catalogue(problems_root())
STACK = Answers(CATALOGUE.load("min-stack").spec)
CALLS: dict[str, Any] = {"calls": [["MinStack"], ["push", 5], ["get_min"], ["pop"]]}


def test_each_call_is_held_to_the_type_of_its_method() -> None:
    assert STACK.read(CALLS, [None, None, 5, None]) == [None, None, 5, None]


def test_what_a_method_without_a_result_returns_is_ignored() -> None:
    assert STACK.read(CALLS, [None, {"other": "Stack"}, 5, 5]) == [None, None, 5, None]


def test_a_wrong_type_is_reported_with_its_call() -> None:
    mismatch = STACK.read(CALLS, [None, None, 5.0, None])

    assert mismatch == Mismatch("an int is asked for, not a float", "5.0", call=2)


@pytest.mark.parametrize("wire", [None, 7, {}, [], [None] * 3, [None] * 5, "abcd"])
def test_answers_that_do_not_fit_the_calls_are_malformed(wire: Any) -> None:
    mismatch = STACK.read(CALLS, wire)

    assert mismatch == Mismatch("the answers to the calls are malformed", "something else")


def test_an_authors_output_gets_the_same_form_as_a_returned_one() -> None:
    reverse = Answers(CATALOGUE.load("reverse-linked-list").spec)

    assert reverse.canonical({"head": []}, None) == reverse.read({"head": []}, None) == []
    assert STACK.canonical(CALLS, [None, None, 5, None]) == [None, None, 5, None]
