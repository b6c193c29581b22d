"""Laws that hold for every right answer. Each public function is one."""

BOUND = 10_000


def a_shift_moves_the_answer(solve, nums, k):
    """If every number grows by c, the answer grows by c."""
    more = BOUND - max(nums)
    return solve(nums=[number + more for number in nums], k=k) == solve(nums=nums, k=k) + more


def counting_from_the_other_end_mirrors_the_answer(solve, nums, k):
    """With all signs changed, the same place from the other end holds the number negated."""
    mirrored = solve(nums=[-number for number in nums], k=len(nums) + 1 - k)
    return mirrored == -solve(nums=nums, k=k)


def fewer_than_k_are_larger(solve, nums, k):
    """Fewer than k numbers are larger than the answer, and at least k are as large or larger."""
    answer = solve(nums=nums, k=k)
    larger = sum(number > answer for number in nums)
    return larger < k <= larger + nums.count(answer)


def the_next_place_is_no_larger(solve, nums, k):
    """The number at place k + 1 is not larger than that at place k."""
    return k == len(nums) or solve(nums=nums, k=k + 1) <= solve(nums=nums, k=k)


def another_order_keeps_the_answer(solve, nums, k):
    """In reverse order, or sorted, the same numbers have the same answer."""
    answer = solve(nums=nums, k=k)
    return solve(nums=nums[::-1], k=k) == answer == solve(nums=sorted(nums), k=k)
