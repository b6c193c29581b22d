"""Laws that hold for every right answer. Each public function is one."""

from math import isclose
from statistics import median

BOUND = 100_000


def it_is_the_median_of_the_numbers_so_far(solve, calls):
    """Every answer is the median of the numbers that came in before it."""
    numbers = []
    for (name, *arguments), output in zip(calls, solve(calls=calls), strict=True):
        if name == "add_num":
            numbers += arguments
        elif name == "find_median" and not _agree([output], [median(numbers)]):
            return False
    return True


def a_shift_moves_the_median(solve, calls):
    """If every number is larger by the same amount, so is every median."""
    largest = max((arguments[0] for name, *arguments in calls if name == "add_num"), default=0)
    more = BOUND - largest
    shifted = solve(calls=_changed(calls, lambda number: number + more))
    return _agree(_medians(shifted), [output + more for output in _medians(solve(calls=calls))])


def changed_signs_change_the_sign_of_the_median(solve, calls):
    """If every number changes its sign, so does every median."""
    negated = solve(calls=_changed(calls, lambda number: -number))
    return _agree(_medians(negated), [-output for output in _medians(solve(calls=calls))])


def numbers_that_come_twice_keep_the_median(solve, calls):
    """If every number comes in twice in a row, the medians stay the same."""
    doubled = [call for call in calls for _ in range(2 if call[0] == "add_num" else 1)]
    return _agree(_medians(solve(calls=doubled)), _medians(solve(calls=calls)))


def the_order_of_arrival_does_not_matter(solve, calls):
    """The median of all numbers is the same when they come in the opposite order, or sorted."""
    constructor, *rest = calls
    added = [call for call in rest if call[0] == "add_num"]
    orders = (added, added[::-1], sorted(added))
    first, *others = [solve(calls=[constructor, *order, ["find_median"]])[-1:] for order in orders]
    return all(_agree(first, other) for other in others)


def _changed(calls, change):
    return [[name, *map(change, arguments)] for name, *arguments in calls]


def _medians(outputs):
    return [output for output in outputs if output is not None]


def _agree(left, right):
    return len(left) == len(right) and all(
        isclose(*pair, rel_tol=1e-6, abs_tol=1e-6) for pair in zip(left, right, strict=True)
    )
