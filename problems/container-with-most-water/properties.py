"""Laws that hold for every right answer. Each public function is one."""

from itertools import combinations


def mirroring_keeps_the_answer(solve, height):
    """The same walls from right to left hold as much."""
    return solve(height=height[::-1]) == solve(height=list(height))


def doubling_all_heights_doubles_the_answer(solve, height):
    """Walls that are twice as high hold twice as much."""
    return solve(height=[2 * wall for wall in height]) == 2 * solve(height=list(height))


def a_higher_wall_never_hurts(solve, height):
    """Raising one wall by 1 never makes the answer smaller."""
    before = solve(height=list(height))
    return all(
        solve(height=[*height[:wall], height[wall] + 1, *height[wall + 1 :]]) >= before
        for wall in range(len(height))
    )


def two_walls_hold_that_much(solve, height):
    """Some two walls hold exactly the answer, and no two hold more."""
    pairs = combinations(enumerate(height), 2)
    areas = [(right - left) * min(low, high) for (left, low), (right, high) in pairs]
    return solve(height=list(height)) == max(areas)


def marks_outside_change_nothing(solve, height):
    """Walls of height 0 to the left and to the right keep the answer."""
    return solve(height=[0, 0, *height, 0]) == solve(height=list(height))
