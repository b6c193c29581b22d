"""Laws that hold for every right answer. Each public function is one."""


def two_rotations_add_up(solve, nums, k):
    """Rotating by k and then by 3 gives the same list as rotating by k + 3."""
    return solve(nums=solve(nums=nums, k=k), k=3) == solve(nums=nums, k=k + 3)


def a_full_turn_changes_nothing(solve, nums, k):
    """Rotating by the length of the list leaves it as it was, however often."""
    return solve(nums=nums, k=len(nums)) == nums == solve(nums=nums, k=3 * len(nums))


def no_number_is_lost(solve, nums, k):
    """The list holds the same numbers as before."""
    return sorted(solve(nums=nums, k=k)) == sorted(nums)


def the_first_number_moves_right(solve, nums, k):
    """The number at position 0 is found at position k, counted round the ring."""
    position = k % len(nums)
    return solve(nums=nums, k=k)[position : position + 1] == nums[:1]
