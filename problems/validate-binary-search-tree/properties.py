"""Laws that hold for every right answer. Each public function is one."""

from itertools import pairwise


def the_values_rise_from_left_to_right(solve, root):
    """The answer is true exactly if the values rise strictly in inorder (left, node, right)."""
    values = [root[place] for place in _inorder(root)]
    return solve(root=root) == all(left < right for left, right in pairwise(values))


def a_shift_keeps_the_answer(solve, root):
    """Adding 7 to every value keeps the answer."""
    return solve(root=[None if value is None else value + 7 for value in root]) == solve(root=root)


def two_equal_values_are_too_many(solve, root):
    """When the rightmost node gets the value of the leftmost one, the answer is false."""
    places = _inorder(root)
    if len(places) == 1:
        return True
    equal = [*root]
    equal[places[-1]] = root[places[0]]
    return solve(root=equal) is False


def the_same_shape_can_be_filled_in_order(solve, root):
    """With 0, 1, 2, ... as its values from left to right, any tree is a search tree."""
    filled = [*root]
    for value, place in enumerate(_inorder(root)):
        filled[place] = value
    return solve(root=filled) is True


def _inorder(root):
    """The places of the nodes; the children of node number k stand at 2k + 1 and 2k + 2."""
    nodes = [place for place, value in enumerate(root) if value is not None]
    left_of = {place: 2 * number + 1 for number, place in enumerate(nodes)}
    places, waiting, place = [], [], 0
    while waiting or place in left_of:
        while place in left_of:
            waiting.append(place)
            place = left_of[place]
        place = waiting.pop()
        places.append(place)
        place = left_of[place] + 1
    return places
