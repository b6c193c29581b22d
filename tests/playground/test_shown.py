"""Values in a few characters: cut behind a whole item, and closed."""

import pytest

from judge.playground.shown import Writer, shortened
from judge.playground.state import Instance, Ref, Value


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[4, 1, 6, 2, 3]", "[4, 1, 6, 2, 3]"),
        ("[4, 1, 6, 2, 3, 1, 5]", "[4, 1, 6, 2, …]"),
        ("[[6, 9], [1, 3], [2, 5]]", "[[6, 9], …]"),
        ("{'opst': ['stop', 'pots']}", "{'opst': ['sto…"),
        ("['a, b', 'c, d', 'e']", "['a, b', …]"),
        ("a very long name", "a very long na…"),
        ("'a, (b, c, d, e, f, g'", "'a, (b, c, d, …"),
        ("merge([1, 2], [3, 4])", "merge([1, 2], …"),
        ("f([1, 2], [3, 4])", "f([1, 2], …)"),
        ("[[6, 9, 10, 11, 12, 13]]", "[[6, 9, 10, …]]"),
        ("[[6, 9, 10, 11, 12], 13]", "[[6, 9, …], …]"),
    ],
)
def test_a_long_value_is_cut_behind_a_whole_item_and_closed(text: str, shown: str) -> None:
    assert shortened(text, 15) == shown


@pytest.mark.parametrize(
    ("attributes", "content"),
    [
        ({"val": 3, "next": None}, "3"),
        ({"val": 3, "min": 2, "next": None}, "3 min=2"),
        ({"key": "a", "value": 1, "freq": 4}, "'a':1 freq=4"),
        ({"height": 2, "left": None, "right": None}, "2"),
        ({"children": Ref(1), "is_end": False}, ""),
        ({"children": Ref(1), "is_end": True}, "is_end=True"),
        ({"val": 1, "size": 2, "sum": 3, "mean": 4}, "1 size=2"),
    ],
)
def test_a_drawn_node_shows_what_it_keeps_as_far_as_there_is_room(
    attributes: dict[str, Value], content: str
) -> None:
    assert Writer({}).content(Instance("Node", attributes)) == content
