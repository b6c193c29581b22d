"""Laws that hold for every right answer. Each public function is one."""


def reading_backwards_keeps_the_answer(solve, nums):
    """The list read from its end has the same largest sum."""
    return solve(nums=nums[::-1]) == solve(nums=nums)


def no_single_number_is_larger(solve, nums):
    """Each number alone is a run, so none is larger than the answer."""
    return solve(nums=nums) >= max(nums)


def the_whole_list_is_not_larger(solve, nums):
    """The whole list is a run, so its sum is not larger than the answer."""
    return solve(nums=nums) >= sum(nums)


def doubled_numbers_double_the_answer(solve, nums):
    """If every number is doubled, so is the largest sum."""
    return solve(nums=[2 * number for number in nums]) == 2 * solve(nums=nums)


def a_deep_dip_splits_the_list(solve, nums):
    """A number so low that no run crosses it leaves the better one of the two sides."""
    middle = len(nums) // 2
    left, right = nums[:middle], nums[middle:]
    if not left or sum(map(abs, nums)) >= 10_000:
        return True
    return solve(nums=[*left, -10_000, *right]) == max(solve(nums=left), solve(nums=right))


def without_negatives_the_whole_list_is_best(solve, nums):
    """If no number is negative, the largest sum is that of the whole list."""
    return solve(nums=[abs(number) for number in nums]) == sum(map(abs, nums))
