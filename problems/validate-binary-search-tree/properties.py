"""Laws that hold for every right answer. Each public function is one."""

from itertools import pairwise

from judge.problem.trees import inorder_places


def the_values_rise_from_left_to_right(solve, root):
    """The answer is true exactly if the values rise strictly in inorder (left, node, right)."""
    values = [root[place] for place in inorder_places(root)]
    return solve(root=root) == all(left < right for left, right in pairwise(values))


def a_shift_keeps_the_answer(solve, root):
    """Adding 7 to every value keeps the answer."""
    return solve(root=[None if value is None else value + 7 for value in root]) == solve(root=root)


def two_equal_values_are_too_many(solve, root):
    """When the rightmost node gets the value of the leftmost one, the answer is false."""
    places = inorder_places(root)
    if len(places) == 1:
        return True
    equal = [*root]
    equal[places[-1]] = root[places[0]]
    return solve(root=equal) is False


def the_same_shape_can_be_filled_in_order(solve, root):
    """With 0, 1, 2, ... as its values from left to right, any tree is a search tree."""
    filled = [*root]
    for value, place in enumerate(inorder_places(root)):
        filled[place] = value
    return solve(root=filled) is True
