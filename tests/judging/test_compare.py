"""Laws of the checkers, on any plain values."""

import math
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from judge.judging.compare import agrees, canonical, close, first_wrong_call, same
from judge.problem.spec import CheckerName
from judge.problem.types import parse_type

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=12,
)
NAMED = st.sampled_from(sorted({*CheckerName} - {CheckerName.ANY_VALID}))


def with_other_zeros(value: Any) -> Any:
    """The same numbers with the sign of each zero turned round."""
    match value:
        case list():
            return [with_other_zeros(part) for part in value]
        case dict():
            return {key: with_other_zeros(part) for key, part in value.items()}
        case float() if value == 0:
            return math.copysign(0.0, -math.copysign(1.0, value))
        case _:
            return value


@given(NAMED, PLAIN)
def test_every_value_agrees_with_itself(checker: CheckerName, value: Any) -> None:
    assert agrees(checker, value, value)


@given(NAMED, PLAIN, PLAIN)
def test_agreement_has_no_direction(checker: CheckerName, left: Any, right: Any) -> None:
    assert agrees(checker, left, right) == agrees(checker, right, left)


@given(NAMED, st.lists(PLAIN, max_size=5))
def test_the_sign_of_zero_never_matters(checker: CheckerName, value: Any) -> None:
    assert agrees(checker, value, with_other_zeros(value))


@given(st.lists(PLAIN, max_size=6), st.randoms(use_true_random=False))
def test_unordered_takes_any_order_of_the_outer_list(value: list[Any], random: Any) -> None:
    shuffled = random.sample(value, len(value))

    assert agrees(CheckerName.UNORDERED, value, with_other_zeros(shuffled))
    assert agrees(CheckerName.UNORDERED_NESTED, value, shuffled)


@given(st.lists(st.lists(SCALARS, max_size=4), max_size=4), st.randoms(use_true_random=False))
def test_unordered_nested_takes_any_order_inside_too(value: list[Any], random: Any) -> None:
    shuffled = [random.sample(part, len(part)) for part in random.sample(value, len(value))]

    assert agrees(CheckerName.UNORDERED_NESTED, value, shuffled)


@given(st.lists(SCALARS, max_size=5), SCALARS)
def test_no_checker_takes_one_item_more(value: list[Any], extra: Any) -> None:
    assert not any(
        agrees(checker, value, [*value, extra])
        for checker in CheckerName
        if checker is not CheckerName.ANY_VALID
    )


@given(st.floats(-1e300, 1e300), st.floats(-0.9e-6, 0.9e-6))
def test_close_takes_a_relative_error_of_a_millionth(value: float, error: float) -> None:
    assert close(value, value * (1 + error))


@given(st.floats(1e-3, 1e300), st.floats(2e-6, 1e6))
def test_close_takes_no_larger_error(value: float, error: float) -> None:
    assert not close(value, value * (1 + error))


@given(PLAIN, PLAIN)
def test_exact_is_the_strictest(left: Any, right: Any) -> None:
    if same(left, right):
        assert close(left, right)
        assert agrees(CheckerName.UNORDERED, left, right)


def test_types_are_told_apart_everywhere() -> None:
    pairs: list[tuple[Any, Any]] = [(1, True), (1, 1.0), (0, False), ("1", 1), (None, False)]

    assert not any(same(*pair) or same([left], [right]) for pair in pairs for left, right in [pair])


def test_integers_of_any_size_can_be_sorted() -> None:
    huge = 10**5000

    assert agrees(CheckerName.UNORDERED, [1, huge], [huge, 1])


def test_the_answers_to_calls_are_compared_one_by_one() -> None:
    expected: list[Any] = [None, [1, 2], [3]]

    assert first_wrong_call(CheckerName.UNORDERED, expected, [None, [2, 1], [3]]) is None
    assert first_wrong_call(CheckerName.UNORDERED, expected, [None, [3], [1, 2]]) == 1
    assert first_wrong_call(CheckerName.EXACT, expected, [None, [1, 2], [4]]) == 2


def test_an_author_may_write_the_same_value_in_several_ways() -> None:
    assert canonical(parse_type("TreeNode | None"), [1, None, 2, None, None]) == [1, None, 2]
    assert canonical(parse_type("TreeNode | None"), None) == []
    assert canonical(parse_type("ListNode | None"), None) == []
    assert repr(canonical(parse_type("list[float]"), [1, 2.5])) == "[1.0, 2.5]"
    assert repr(canonical(parse_type("dict[str, float]"), {"a": 1})) == "{'a': 1.0}"
    assert canonical(parse_type("int | None"), None) is None
