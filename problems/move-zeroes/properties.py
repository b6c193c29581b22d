"""Laws that hold for every right answer. Each public function is one."""


def no_number_is_lost(solve, nums):
    """The list holds the same numbers as before."""
    return sorted(solve(nums=nums)) == sorted(nums)


def the_others_keep_their_order(solve, nums):
    """Without the zeros, the list reads as before."""
    return [number for number in solve(nums=nums) if number] == [n for n in nums if n]


def the_zeros_stand_at_the_end(solve, nums):
    """After the first 0 there are only zeros."""
    moved = solve(nums=nums)
    return not any(moved[moved.index(0) :]) if 0 in moved else 0 not in nums


def doing_it_twice_changes_nothing(solve, nums):
    """The result given back as `nums` comes out as it went in."""
    moved = solve(nums=nums)
    return solve(nums=moved) == moved


def a_zero_in_front_ends_up_last(solve, nums):
    """One 0 more at the beginning gives one 0 more at the end."""
    return solve(nums=[0, *nums]) == [*solve(nums=nums), 0]
