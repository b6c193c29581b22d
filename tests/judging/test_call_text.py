"""The call as the person would write it, for every kind of argument."""

from typing import Any

import pytest

from judge.judging.call_text import Caller
from judge.judging.node_text import node_values
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Spec
from judge.problem.types import NodeShape

CATALOGUE = Catalogue(problems_root())


def spec_of(slug: str) -> Spec:
    return CATALOGUE.load(slug).spec


@pytest.mark.parametrize(
    ("form", "name", "call"),
    [
        ("function", "two_sum", "two_sum([3, 3], 6)"),
        ("function", "twoSum", "twoSum([3, 3], 6)"),
        ("method", "twoSum", "Solution().twoSum([3, 3], 6)"),
    ],
)
def test_a_call_has_the_form_that_the_person_wrote(form: str, name: str, call: str) -> None:
    caller = Caller(form, name, spec_of("two-sum"))

    assert caller.call({"nums": [3, 3], "target": 6}) == call


def test_the_calls_of_a_class_are_statements_to_paste() -> None:
    caller = Caller("class", "MinStack", spec_of("min-stack"))

    text = caller.call({"calls": [["MinStack"], ["push", -2], ["get_min"]]})

    assert text == "it = MinStack()\nit.push(-2)\nit.get_min()"


def test_the_middle_of_many_calls_is_left_out() -> None:
    caller = Caller("class", "MinStack", spec_of("min-stack"))
    calls: list[Any] = [["MinStack"], *(["push", number] for number in range(99))]

    lines = caller.call({"calls": calls}).splitlines()

    assert len(lines) == 25
    assert lines[11:14] == ["it.push(10)", "# … 76 calls …", "it.push(87)"]
    assert len(caller.call({"calls": calls}, short=False).splitlines()) == 100


def test_a_cycle_is_written_as_leetcode_writes_it() -> None:
    caller = Caller("function", "detect_cycle", spec_of("linked-list-cycle-ii"))
    cyclic: dict[str, Any] = {"head": {"values": [0, 0], "cycle": 0}}

    assert caller.call(cyclic) == "detect_cycle([0, 0], pos=0)"
    assert caller.call({"head": [0, 0]}) == "detect_cycle([0, 0])"
    assert caller.answer(cyclic, 0) == "node 0 (value 0)"
    assert caller.answer(cyclic, None) == "None"


def test_a_returned_cycle_is_put_into_words() -> None:
    caller = Caller("function", "reverse_list", spec_of("reverse-linked-list"))

    text = caller.answer({"head": [1, 2]}, {"values": [2, 1], "cycle": 0})

    assert text == "[2, 1], and the last node leads back to node 0 (value 2)"


def test_a_node_is_named_by_number_and_value() -> None:
    caller = Caller(
        "method", "lowestCommonAncestor", spec_of("lowest-common-ancestor-of-a-binary-tree")
    )
    arguments: dict[str, Any] = {"root": [4, 2, 5, 1, 3, None, 6], "p": 2, "q": 5}

    assert caller.call(arguments) == (
        "Solution().lowestCommonAncestor("
        "[4, 2, 5, 1, 3, None, 6], node 2 (value 1), node 5 (value 6))"
    )
    assert caller.answer(arguments, 4) == "node 4 (value 5)"


def test_a_node_that_does_not_exist_has_no_value() -> None:
    caller = Caller("function", "detect_cycle", spec_of("linked-list-cycle-ii"))

    assert caller.answer({"head": [1]}, 7) == "node 7"


def test_a_list_that_runs_into_another_says_where() -> None:
    arguments: dict[str, Any] = {
        "a": [4, 1, 8],
        "b": {"values": [5], "joins": {"a": 1}},
        "c": {"values": [], "joins": {"a": 2}},
    }

    caller = Caller("function", "f", spec_of("intersection-of-two-linked-lists"))

    assert caller.call(arguments) == "f([4, 1, 8], [5, *a[1:]], [*a[2:]])"
    assert node_values(NodeShape.LIST, arguments["b"], arguments) == [5, 1, 8]


@pytest.mark.parametrize(
    ("level", "walked"),
    [
        ([], []),
        ([1], [1]),
        ([4, 2, 4, 1, 3, None, 2], [4, 2, 1, 3, 4, 2]),
        ([1, None, 2, 3], [1, 2, 3]),
        ([1, 2, None, 3, None, 4], [1, 2, 3, 4]),
    ],
)
def test_the_nodes_of_a_tree_are_numbered_in_preorder(level: Any, walked: list[int]) -> None:
    assert node_values(NodeShape.TREE, level, {}) == walked
