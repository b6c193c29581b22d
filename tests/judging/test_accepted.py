"""An answer that was accepted once need not be read again, and no other takes its place."""

from judge.judging.accepted import Accepted
from judge.verdict import Plain

INPUT: dict[str, Plain] = {"nums": [1, 2]}
EXPECTED: Plain = [0, 1]
DEEP = 3_000


def accepted(wire: object, returned: Plain) -> Accepted:
    book = Accepted()
    book.note(INPUT, EXPECTED, wire, returned)
    return book


def test_the_same_answer_to_the_same_input_is_known_with_what_was_read() -> None:
    book = accepted({"tuple": [1, 0]}, [1, 0])

    found = book.find(INPUT, EXPECTED, {"tuple": [1, 0]})

    assert found is not None
    assert found.returned == [1, 0]


def test_another_answer_or_another_type_is_not_known() -> None:
    book = accepted([1, 0], [1, 0])

    others: list[object] = [[0, 1], [True, 0], [1.0, 0], {"tuple": [1, 0]}, [1, 0, 0], None]

    assert [book.find(INPUT, EXPECTED, wire) for wire in others] == [None] * len(others)


def test_an_equal_input_is_another_one_since_only_a_benchs_own_are_kept() -> None:
    book = accepted([1, 0], [1, 0])

    assert book.find(dict(INPUT), EXPECTED, [1, 0]) is None
    assert book.find(INPUT, [0, 1], [1, 0]) is None


def test_what_shares_parts_is_known_by_its_values() -> None:
    row = [1, 2]
    book = accepted([row, row], [[1, 2], [1, 2]])

    assert book.find(INPUT, EXPECTED, [[1, 2], [1, 2]]) is not None


def test_an_answer_that_is_nested_without_end_is_not_known() -> None:
    book = accepted([1, 0], [1, 0])
    deep: list[object] = []
    for _ in range(DEEP):
        deep = [deep]

    assert book.find(INPUT, EXPECTED, deep) is None


def test_it_forgets_before_it_grows_without_end() -> None:
    book = accepted([1, 0], [1, 0])
    inputs: list[dict[str, Plain]] = [{"nums": number} for number in range(1_000)]

    for arguments in inputs:
        book.note(arguments, EXPECTED, [1, 0], [1, 0])

    assert book.find(INPUT, EXPECTED, [1, 0]) is None
    assert book.find(inputs[-1], EXPECTED, [1, 0]) is not None
