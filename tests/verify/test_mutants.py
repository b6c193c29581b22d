"""Which small changes are made, and which are no mutants at all."""

import pytest

from judge.verify.mutants import mutants_of


def changes(source: str) -> list[str]:
    return [mutant.change for mutant in mutants_of(source).chosen]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = a < b", ["< -> <="]),
        ("x = a <= b < c", ["<= -> <", "< -> <="]),
        ("x = a == b", ["== -> !="]),
        ("x = a in b", ["in -> not in"]),
        ("x = a is b", ["is -> is not"]),
        ("x = a + b", ["+ -> -"]),
        ("x = a // b", ["// -> *"]),
        ("x = a % b", ["% -> //"]),
        ("x = a and b", ["and -> or"]),
        ("x = a or b", ["or -> and"]),
        ("x = not a", ["not removed"]),
        ("x = -a", ["minus removed"]),
        ("x = 5", ["5 -> 6", "5 -> 4", "5 -> 0"]),
        ("x = True", ["True -> False"]),
        ("x = 'ab'", ["'ab' -> ''"]),
        ("x = f(a, b)", ["arguments swapped"]),
        ("x = range(n)", ["range end + 1", "range end - 1"]),
        ("x = a[i:]", ["slice start + 1", "slice start - 1"]),
        ("x = a if b else c", ["condition negated"]),
        ("x = [a for a in b if a]", ["condition negated"]),
    ],
)
def test_each_kind_of_mistake_is_made(source: str, expected: list[str]) -> None:
    found = changes(source)

    assert found == ["statement removed", *expected]


def test_an_update_is_turned_round_or_left_out() -> None:
    found = changes("x += a")

    assert found == ["+= -> -=", "statement removed"]


def test_a_return_gives_the_boundaries_instead() -> None:
    found = changes("def f(a):\n    return a")

    assert found == ["returns None", "returns 0", "returns []"]


def test_break_and_continue_change_places() -> None:
    found = changes("for a in b:\n    if a:\n        break\n    c()")

    assert "break -> continue" in found
    assert "statement removed" in found


@pytest.mark.parametrize(
    "source",
    [
        "def f(a: list[int] = None) -> dict[int, 5]: ...",
        'def f():\n    """Text 5."""',
        "import math",
        "raise ValueError('no ' + x)",
        "assert a < 5",
        "def f(a):\n    return",
    ],
)
def test_what_no_valid_test_can_tell_is_left_alone(source: str) -> None:
    assert changes(source) == []


def test_the_order_of_two_numbers_does_not_matter_to_their_maximum() -> None:
    assert changes("x = max(a, b)") == ["statement removed"]


def test_a_change_that_the_bytecode_does_not_show_is_no_mutant() -> None:
    # To Python `if 2` is the same as `if 3`, and `if 0` the same as `if not 2`.
    assert changes("if 2:\n    f()") == ["condition negated", "statement removed"]


def test_a_file_with_a_syntax_error_has_no_mutants() -> None:
    found = mutants_of("def (:")

    assert (found.chosen, found.left_out) == ((), 0)


def test_a_sample_is_the_same_every_time_and_says_what_is_left_out() -> None:
    source = "\n".join(f"x{number} = a{number} < b" for number in range(50))

    first, again = (mutants_of(source, most=20) for _ in range(2))

    assert first == again
    assert len(first.chosen) == 20
    assert first.left_out == 80


def test_a_mutant_is_placed_where_the_change_is() -> None:
    (mutant,) = [
        mutant
        for mutant in mutants_of("def f(é):\n    return é, é < 3\n").chosen
        if mutant.change == "< -> <="
    ]

    assert (mutant.line, mutant.column, mutant.length) == (2, 15, 5)
    assert mutant.line_text == "return é, é < 3"


def test_a_mutant_differs_from_its_origin_in_one_place() -> None:
    source = "def f(a, b):\n    # a comment\n    if a < b:\n        return a\n    return b\n"

    (mutant,) = [each for each in mutants_of(source).chosen if each.change == "< -> <="]

    assert mutant.source == "def f(a, b):\n    if a <= b:\n        return a\n    return b"
