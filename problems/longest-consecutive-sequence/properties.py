"""Laws that hold for every right answer. Each public function is one."""


def repeats_change_nothing(solve, nums):
    """Writing the whole list twice keeps the answer."""
    return solve(nums=[*nums, *nums]) == solve(nums=nums)


def a_shift_keeps_the_length(solve, nums):
    """Adding 7 to every number keeps the answer."""
    return solve(nums=[number + 7 for number in nums]) == solve(nums=nums)


def mirroring_keeps_the_length(solve, nums):
    """Negating every number turns the chains round, so the answer stays the same."""
    return solve(nums=[-number for number in nums]) == solve(nums=nums)


def a_chain_of_that_length_is_there(solve, nums):
    """Some number in the list is followed by enough others to make the chain."""
    length, present = solve(nums=nums), set(nums)
    if not 0 <= length <= len(present):
        return False
    return length == 0 or any(present.issuperset(range(start, start + length)) for start in present)


def a_lonely_number_changes_nothing(solve, nums):
    """A number that is far from all others makes no chain longer."""
    present = set(nums)
    lonely = next(
        value
        for value in range(0, 4 * len(nums) + 1, 4)
        if present.isdisjoint(range(value - 1, value + 2))
    )
    return not nums or solve(nums=[*nums, lonely]) == solve(nums=nums)
