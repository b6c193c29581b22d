"""Laws that hold for every right answer. Each public function is one."""

from collections import deque
from math import inf, log2


def each_number_is_in_one_node(solve, nums):
    """The values of all nodes, sorted, are the numbers given."""
    return sorted(_values(solve(nums=nums))) == nums


def the_search_for_a_number_finds_it(solve, nums):
    """At every node, smaller values are on the left and larger ones on the right."""
    ranges = deque([(-inf, inf)])
    for value in solve(nums=nums):
        low, high = ranges.popleft()
        if value is not None:
            if not low < value < high:
                return False
            ranges += [(low, value), (value, high)]
    return True


def the_tree_has_few_levels(solve, nums):
    """A balanced tree of n nodes has less than 1.45 * log2(n + 2) levels."""
    places, levels, tree = 1, 0, solve(nums=nums)
    while tree:
        level, tree = tree[:places], tree[places:]
        places = 2 * len(_values(level))
        levels += 1
    return levels < 1.45 * log2(len(nums) + 2)


def _values(tree):
    return [value for value in tree if value is not None]
