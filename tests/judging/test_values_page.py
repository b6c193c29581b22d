"""Every row of docs/values.md is a promise; here each is kept."""

from array import array
from collections import Counter, defaultdict, deque, namedtuple
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from math import inf, nan
from types import SimpleNamespace
from typing import Any

import pytest

from judge.judging import answers
from judge.judging.compare import agrees, same
from judge.judging.values import Conform, Mismatch
from judge.problem.spec import CheckerName
from judge.problem.types import parse_type
from judge.worker import limits, replies
from judge.worker.inside import nodes, results
from tests.judging.tables import rows
from tests.judging.wires import build, send

NAMES: dict[str, Any] = {
    "Counter": Counter,
    "Decimal": Decimal,
    "Fraction": Fraction,
    "IntEnum": IntEnum,
    "ListNode": nodes.ListNode,
    "SimpleNamespace": SimpleNamespace,
    "TreeNode": nodes.TreeNode,
    "array": array,
    "chain": lambda *values: nodes.build_list(list(values), nodes.ListNode)[0],
    "defaultdict": defaultdict,
    "deque": deque,
    "inf": inf,
    "namedtuple": namedtuple,
    "nan": nan,
}


def ring(*values: int) -> object:
    made = nodes.build_list(list(values), nodes.ListNode)
    made[-1].next = made[0]
    return made[0]


def taken(kind: str, expression: str, order_free: int = 0) -> str:
    """What the judge makes of a returned expression, in the words of the page."""
    given, (head,) = build({"head": "ListNode"}, {"head": [1, 2, 3]})
    returned = eval(expression, {**NAMES, "ring": ring, "head": head})
    value = Conform(order_free)(parse_type(kind), send(kind, returned, given))
    return f"refused: {value.why}" if isinstance(value, Mismatch) else repr(value)


def as_repr(cell: str) -> str:
    """`{"a": 1}` as Python would write it; a refusal as it stands."""
    return cell if cell.startswith("refused: ") else repr(eval(cell, NAMES))


@pytest.mark.parametrize(
    ("kind", "returned", "expected"), rows("asked for", "returned", "taken as")
)
def test_a_returned_value_is_taken_as_the_page_says(
    kind: str, returned: str, expected: str
) -> None:
    assert taken(kind, returned) == as_repr(expected)


@pytest.mark.parametrize(
    ("checker", "kind", "returned", "expected"),
    rows("checker", "asked for", "returned", "taken as"),
)
def test_a_set_is_taken_where_the_page_says(
    checker: str, kind: str, returned: str, expected: str
) -> None:
    order_free = answers.ORDER_FREE.get(CheckerName(checker), 0)

    assert taken(kind, returned, order_free) == as_repr(expected)


@pytest.mark.parametrize(
    ("checker", "expected", "returned", "right"), rows("checker", "expected", "returned", "right")
)
def test_a_checker_decides_as_the_page_says(
    checker: str, expected: str, returned: str, right: str
) -> None:
    decided = agrees(CheckerName(checker), eval(expected, NAMES), eval(returned, NAMES))

    assert decided is {"yes": True, "no": False}[right]


def test_the_caps_are_those_of_the_page() -> None:
    of_values = [results.DEPTH_CAP, results.ITEM_CAP, replies.PARTS_CAP]
    caps = [*of_values, limits.RESULT_CAP, limits.CODEC_RESULT_CAP]

    assert [largest for _, largest in rows("cap", "largest")] == [f"{cap:,}" for cap in caps]


def test_every_named_checker_is_on_the_page() -> None:
    named = {checker for checker, *_ in rows("checker", "expected", "returned", "right")}

    assert named == {*CheckerName} - {CheckerName.ANY_VALID}


def test_a_value_that_is_taken_equals_itself() -> None:
    for kind, returned, expected in rows("asked for", "returned", "taken as"):
        if not expected.startswith("refused"):
            value = eval(expected, NAMES)
            assert same(value, value), (kind, returned)
