"""Laws that hold for every right answer. Each public function is one."""


def reversing_keeps_the_width(solve, nums):
    """Reversing the list leaves the widest pair as wide as it was."""
    return _width(solve(nums=nums[::-1])) == _width(solve(nums=nums))


def the_ends_are_the_widest_pair_once_they_are_equal(solve, nums):
    """When the first number is added at the end, the two ends are the one widest pair."""
    return solve(nums=[*nums, nums[0]]) == [0, len(nums)]


def _width(pair):
    left, right = pair
    return right - left
