"""What is drawn keeps its bounds, and the same seed draws the same."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.problem.default_input import EvenChoices
from judge.problem.draw import Draw, RandomChoices
from judge.problem.nodes import node_complaint, node_count
from judge.problem.types import NodeShape


@pytest.mark.parametrize("choices", [RandomChoices, EvenChoices])
@given(seed=st.integers(0, 10_000), low=st.integers(-50, 50), width=st.integers(0, 50))
def test_integers_and_sizes_stay_within_their_bounds(choices, seed, low, width):
    draw = Draw(choices(Random(seed)))

    number = draw.integer(low, low + width)
    numbers = draw.integers(low, low + width, size=(1, 1 + width))

    assert low <= number <= low + width
    assert 1 <= len(numbers) <= 1 + width
    assert all(low <= each <= low + width for each in numbers)


@pytest.mark.parametrize("choices", [RandomChoices, EvenChoices])
@given(seed=st.integers(0, 10_000), size=st.integers(0, 12))
def test_a_tree_is_well_formed_and_has_the_nodes_asked_for(choices, seed, size):
    draw = Draw(choices(Random(seed)))

    tree = draw.tree(lambda: 7, size, size)

    assert node_complaint(NodeShape.TREE, tree, ()) is None
    assert node_count(NodeShape.TREE, tree) == size


@given(seed=st.integers(0, 10_000), items=st.lists(st.integers(), max_size=8))
def test_shuffling_loses_nothing(seed, items):
    shuffled = Draw(RandomChoices(Random(seed))).shuffled(items)

    assert sorted(shuffled) == sorted(items)


def test_small_inputs_repeat_themselves_and_touch_their_bounds():
    lists = [
        Draw(RandomChoices(Random(seed))).integers(-(10**9), 10**9, size=(0, 8))
        for seed in range(200)
    ]

    assert [] in lists
    assert any(len(set(numbers)) < len(numbers) for numbers in lists)
    assert any(10**9 in numbers for numbers in lists)
    assert len({tuple(numbers) for numbers in lists}) > 100


def test_the_same_seed_draws_the_same():
    first, second = (RandomChoices(Random(5)) for _ in range(2))

    drawn = [Draw(choices).text("abc", 0, 9) for choices in (first, second)]

    assert drawn[0] == drawn[1]
    assert first.made == second.made
