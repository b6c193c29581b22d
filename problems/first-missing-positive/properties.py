"""Laws that hold for every right answer. Each public function is one."""


def all_below_the_answer_occur(solve, nums):
    """The answer is positive and not in the list, and every positive number below it is."""
    answer = solve(nums=list(nums))
    if not 1 <= answer <= len(nums) + 1:
        return False
    return answer not in nums and set(range(1, answer)) <= set(nums)


def the_answer_itself_fills_the_gap(solve, nums):
    """Appending the answer to the list leads to a larger answer."""
    answer = solve(nums=list(nums))
    return solve(nums=[*nums, answer]) > answer


def useless_numbers_change_nothing(solve, nums):
    """Zero and negative numbers, put in front, keep the answer."""
    return solve(nums=[0, -1, -len(nums), *nums]) == solve(nums=list(nums))


def repeats_change_nothing(solve, nums):
    """Writing the whole list twice keeps the answer."""
    return solve(nums=[*nums, *nums]) == solve(nums=list(nums))


def the_order_does_not_matter(solve, nums):
    """The list read from its end gives the same answer."""
    return solve(nums=nums[::-1]) == solve(nums=list(nums))
