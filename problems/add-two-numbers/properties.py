"""Laws that hold for every right answer. Each public function is one."""


def the_sum_is_the_sum_of_the_numbers(solve, l1, l2):
    """Read as a number, the result is the sum of the two numbers."""
    return _read(solve(l1=l1, l2=l2)) == _read(l1) + _read(l2)


def the_numbers_may_change_places(solve, l1, l2):
    """Exchanging `l1` and `l2` gives the same list."""
    return solve(l1=l2, l2=l1) == solve(l1=l1, l2=l2)


def adding_zero_changes_nothing(solve, l1, l2):
    """A number plus 0 is the same list again."""
    return solve(l1=l1, l2=[0]) == l1 and solve(l1=[0], l2=l2) == l2


def the_sum_has_no_zeros_at_its_high_end(solve, l1, l2):
    """The last node of the sum is not 0, unless it is the only one."""
    total = solve(l1=l1, l2=l2)
    return len(total) == 1 or total[-1] != 0


def _read(digits):
    return sum(digit * 10**place for place, digit in enumerate(digits))
