"""A list that is being sorted is full, whatever CPython does to it meanwhile."""

from judge.playground.film import film
from judge.playground.views import Film, RowView, Scene
from tests.playground.tracing import recorded


def _row(scene: Scene, name: str) -> list[str]:
    [row] = [view for view in scene.views if isinstance(view, RowView) and view.key == name]
    return [cell.text for cell in row.cells]


def _during(made: Film) -> list[Scene]:
    return [scene for scene in made.scenes if "lambda" in scene.sentence]


def test_a_list_is_shown_as_it_was_while_its_keys_are_asked_for() -> None:
    source = """
def f(pairs):
    pairs.sort(key=lambda pair: pair[0])
    return pairs
"""

    made = film(recorded(source, "f([[6, 9], [1, 3]])"))

    assert [_row(scene, "pairs") for scene in _during(made)] == [["[6, 9]", "[1, 3]"]] * 4
    assert _row(made.scenes[-1], "pairs") == ["[1, 3]", "[6, 9]"]


def test_a_list_that_a_helper_empties_is_empty() -> None:
    source = """
def empty(nums):
    nums.clear()
    return 0
def f(nums):
    others = [empty(nums)]
    return others
"""

    made = film(recorded(source, "f([6, 9])"))

    assert _row(made.scenes[-1], "nums") == []


def test_a_lambda_takes_two_steps() -> None:
    source = """
def f(words):
    return sorted(words, key=lambda word: len(word))
"""

    made = film(recorded(source, "f(['ab', 'c'])"))

    assert [scene.sentence for scene in _during(made)] == [
        "the lambda begins",
        "the lambda returns 2",
        "the lambda begins",
        "the lambda returns 1",
    ]
