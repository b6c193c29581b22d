"""Trees in level order: what generators, validators and laws of packages build on."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from judge.problem import trees
from judge.problem.draw import Draw, RandomChoices

rows = st.lists(st.integers(-9, 9), max_size=40)
seeds = st.integers(0, 2**32)
some_tree = st.builds(lambda row, seed: trees.bush(row, Random(seed)), rows, seeds)


def depth(root: list[int | None]) -> int:
    return len(trees.levels(root)) - 1


def test_levels_show_each_gap_below_a_node() -> None:
    assert trees.levels([8, 3, 5, None, 1, 4]) == [
        [8],
        [3, 5],
        [None, 1, 4, None],
        [None, None, None, None],
    ]


def test_an_empty_tree_has_one_level_of_one_gap() -> None:
    assert trees.levels([]) == [[None]]


@given(some_tree)
def test_the_levels_written_in_a_row_are_the_tree(root) -> None:
    assert trees.flat(trees.levels(root)) == root


def test_a_mirror_image_exchanges_left_and_right_at_every_node() -> None:
    assert trees.mirrored([5, 2, 8, 1, None, 7, 9]) == [5, 8, 2, 9, 7, None, 1]


@given(some_tree)
def test_the_mirror_image_of_the_mirror_image_is_the_tree(root) -> None:
    assert trees.mirrored(trees.mirrored(root)) == root


@given(some_tree)
def test_a_mirror_image_reads_backwards_in_inorder(root) -> None:
    assert trees.inorder(trees.mirrored(root)) == trees.inorder(root)[::-1]


@given(st.lists(st.integers(), unique=True, max_size=30).map(sorted), seeds)
def test_a_rising_row_makes_a_search_tree_of_that_inorder(row, seed) -> None:
    random = Random(seed)

    root = trees.with_inorder(row, lambda start, end, level: random.randrange(start, end))

    assert trees.inorder(root) == row
    assert trees.first_out_of_order(root) is None


def test_the_value_to_which_no_search_leads_is_named() -> None:
    assert trees.first_out_of_order([6, 2, 9, 1, 7, 8]) == 7
    assert trees.first_out_of_order([3, 3]) == 3


@given(rows, seeds)
def test_a_zigzag_chain_is_as_deep_as_it_has_nodes(row, seed) -> None:
    root = trees.zigzag_chain(row, Random(seed))

    assert trees.values(root) == row
    assert depth(root) == len(row)


@given(rows, seeds)
def test_a_bush_holds_its_values_in_level_order_without_a_gap_at_the_end(row, seed) -> None:
    root = trees.bush(row, Random(seed))

    assert trees.values(root) == row
    assert root == trees.trimmed(root)


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=60), st.integers(1, 60), seeds)
def test_a_chain_into_a_bush_loses_no_value_and_is_at_least_as_deep_as_its_chain(
    row, chain, seed
) -> None:
    chain = min(chain, len(row))

    root = trees.chain_into_bush(row, chain, Random(seed))

    assert trees.values(root) == row
    assert depth(root) >= chain


@given(seeds)
def test_roots_near_an_end_lie_in_their_part(seed) -> None:
    place_of_root = trees.near_an_end(Draw(RandomChoices(Random(seed))))

    assert all(3 <= place_of_root(3, end, 0) < end for end in range(4, 30))
