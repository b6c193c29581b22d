"""Laws that hold for every right answer. Each public function is one."""


def reversing_keeps_the_count(solve, nums, k):
    """The list read from its end has as many runs with the sum k."""
    return solve(nums=nums[::-1], k=k) == solve(nums=nums, k=k)


def negating_keeps_the_count(solve, nums, k):
    """With every number negated there are as many runs with the sum -k."""
    return solve(nums=[-number for number in nums], k=-k) == solve(nums=nums, k=k)


def every_run_of_zeros_counts(solve, nums, k):
    """In a list of n zeros all n(n + 1)/2 runs have the sum 0."""
    n = len(nums)
    return solve(nums=[0] * n, k=0) == n * (n + 1) // 2


def a_high_wall_splits_the_count(solve, nums, k):
    """A number too large for any run with the sum k splits the list: both sides keep their runs."""
    middle, wall = len(nums) // 2, 1000
    left, right = nums[:middle], nums[middle:]
    if not left or sum(map(abs, nums)) + abs(k) >= wall:
        return True
    walled = solve(nums=[*left, wall, *right], k=k)
    return walled == solve(nums=left, k=k) + solve(nums=right, k=k)
