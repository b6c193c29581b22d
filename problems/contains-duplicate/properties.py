"""Laws that hold for every right answer. Each public function is one."""


def a_number_put_in_again_is_a_duplicate(solve, nums):
    """With any of its numbers added once more, at either end, the list has a duplicate."""
    return all(solve(nums=[*nums, number]) and solve(nums=[number, *nums]) for number in nums[:4])


def the_order_does_not_matter(solve, nums):
    """The same numbers in reverse, and in rising order, give the same answer."""
    answer = solve(nums=nums)
    return solve(nums=nums[::-1]) == answer == solve(nums=sorted(nums))


def a_set_is_smaller_exactly_if_there_is_a_duplicate(solve, nums):
    """The answer is True exactly if there are fewer different numbers than positions."""
    return solve(nums=nums) == (len(set(nums)) < len(nums))


def without_repeats_there_is_no_duplicate(solve, nums):
    """If each number is kept only once, the answer is False."""
    return not solve(nums=list(dict.fromkeys(nums)))
