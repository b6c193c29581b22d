"""Laws that hold for every right answer. Each public function is one."""


def both_sides_have_the_same_sum(solve, nums):
    """Left and right of the answer, if it is not -1, the sums are equal."""
    pivot = solve(nums=nums)
    return pivot == -1 or (0 <= pivot < len(nums) and _is_pivot(nums, pivot))


def no_pivot_is_passed_over(solve, nums):
    """No position before the answer is a pivot, and with the answer -1 no position at all."""
    pivot = solve(nums=nums)
    tested = len(nums) if pivot == -1 else min(pivot, len(nums))
    return not any(_is_pivot(nums, position) for position in range(tested))


def negating_keeps_the_pivot(solve, nums):
    """With every number negated both sums are negated, so the answer stays the same."""
    return solve(nums=[-number for number in nums]) == solve(nums=nums)


def doubling_keeps_the_pivot(solve, nums):
    """With every number doubled both sums are doubled, so the answer stays the same."""
    return solve(nums=[2 * number for number in nums]) == solve(nums=nums)


def a_zero_in_front_moves_the_pivot_by_one(solve, nums):
    """A 0 in front moves the leftmost pivot one to the right, if the sum of all is not 0."""
    if sum(nums) == 0:
        return solve(nums=[0, *nums]) == 0
    pivot = solve(nums=nums)
    return solve(nums=[0, *nums]) == (-1 if pivot == -1 else pivot + 1)


def a_list_and_its_mirror_balance(solve, nums):
    """Between a list and its mirror image stands a pivot; an earlier one is a pivot as well."""
    pivot = solve(nums=[*nums, 1, *nums[::-1]])
    return 0 <= pivot <= len(nums)


def _is_pivot(nums, position):
    return sum(nums[:position]) == sum(nums[position + 1 :])
