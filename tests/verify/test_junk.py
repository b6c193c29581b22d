"""Junk is nearly right, of the declared type, and never right."""

from hypothesis import given
from hypothesis import strategies as st

from judge.problem.plain import shape_complaint
from judge.problem.types import ValueType, parse_type
from judge.verdict import Plain
from judge.verify.junk import Near, flood, junk_for

TYPED = st.one_of(
    st.tuples(st.just("int"), st.integers()),
    st.tuples(st.just("float"), st.floats(allow_nan=False, allow_infinity=False)),
    st.tuples(st.just("bool"), st.booleans()),
    st.tuples(st.just("str"), st.text(max_size=5)),
    st.tuples(st.just("list[int]"), st.lists(st.integers(), max_size=5)),
    st.tuples(st.just("list[list[str]]"), st.lists(st.lists(st.text(max_size=2)), max_size=3)),
    st.tuples(st.just("dict[str, int]"), st.dictionaries(st.text(max_size=2), st.integers())),
    st.tuples(st.just("int | None"), st.none() | st.integers()),
)


@given(TYPED)
def test_junk_has_the_declared_type_and_is_not_the_right_answer(typed: tuple[str, Plain]) -> None:
    text, right = typed
    kind: ValueType = parse_type(text)

    junk = [*junk_for(kind, right)]

    assert all(shape_complaint(kind, value) is None for _, value in junk)
    assert all(repr(value) != repr(right) for _, value in junk)


def test_a_list_is_cut_lengthened_turned_and_changed() -> None:
    junk = [*junk_for(parse_type("list[int]"), [1, 2])]

    assert (Near.EMPTY, []) in junk
    assert (Near.SHORTER, [1]) in junk
    assert (Near.LONGER, [1, 2, 2]) in junk
    assert (Near.REORDERED, [2, 1]) in junk
    assert (Near.ITEM_CHANGED, [2, 2]) in junk
    assert (Near.OUT_OF_RANGE, [1, 10**18]) in junk


def test_a_flood_is_as_long_as_a_quadratic_checker_cannot_bear() -> None:
    assert flood([1, 2]) == [1, 2] * 10_000
    assert flood([]) is None
    assert flood(5) is None
