"""Laws that hold for every right answer. Each public function is one."""


def a_higher_target_takes_no_fewer_numbers(solve, target, nums):
    """Raising the target by 1 never makes the shortest run shorter."""
    return _length(solve(target=target + 1, nums=nums)) >= _length(solve(target=target, nums=nums))


def scaling_keeps_the_length(solve, target, nums):
    """Three times the numbers and three times the target give the same length."""
    tripled = solve(target=3 * target, nums=[3 * number for number in nums])
    return tripled == solve(target=target, nums=nums)


def reversing_keeps_the_length(solve, target, nums):
    """The list read from its end has a shortest run of the same length."""
    return solve(target=target, nums=nums[::-1]) == solve(target=target, nums=nums)


def some_run_of_this_length_is_enough(solve, target, nums):
    """A run of the length returned reaches the target, and no run with one number less does."""
    length = solve(target=target, nums=nums)
    if length == 0:
        return sum(nums) < target
    return max(_sums(nums, length), default=0) >= target > max(_sums(nums, length - 1), default=0)


def a_large_enough_number_is_enough(solve, target, nums):
    """If one number alone reaches the target, the answer is 1."""
    return solve(target=min(target, max(nums)), nums=nums) == 1


def _length(answer):
    return answer or float("inf")


def _sums(nums, length):
    return [sum(nums[start : start + length]) for start in range(len(nums) - length + 1)]
