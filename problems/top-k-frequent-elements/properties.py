"""Laws that hold for every right answer. Each public function is one."""

from collections import Counter

BOUND = 10_000


def there_are_k_different_values(solve, nums, k):
    """The answer consists of k different values, all of which come in the list."""
    answer = solve(nums=nums, k=k)
    return len(answer) == k == len(set(answer) & set(nums))


def no_value_left_out_is_more_frequent(solve, nums, k):
    """A value that is left out comes no more often than any that is returned."""
    answer, counts = solve(nums=nums, k=k), Counter(nums)
    left_out = [counts[value] for value in counts if value not in answer]
    return min(counts[value] for value in answer) >= max(left_out, default=0)


def twice_the_list_is_answered_alike(solve, nums, k):
    """The list written twice has the same answer, unless counts are equal at the border."""
    return _is_open(nums, k) or _same(solve(nums=[*nums, *nums], k=k), solve(nums=nums, k=k))


def another_order_is_answered_alike(solve, nums, k):
    """The list in reverse or in sorted order has the same answer, unless counts are equal there."""
    if _is_open(nums, k):
        return True
    answer = solve(nums=nums, k=k)
    return _same(solve(nums=nums[::-1], k=k), answer) and _same(
        solve(nums=sorted(nums), k=k), answer
    )


def changed_signs_change_the_signs_of_the_answer(solve, nums, k):
    """With all signs changed, the same values are returned with their signs changed."""
    if _is_open(nums, k):
        return True
    negated = solve(nums=[-number for number in nums], k=k)
    return _same([-value for value in negated], solve(nums=nums, k=k))


def _is_open(nums, k):
    """Whether the last place can be given to one value or to another."""
    counts = sorted(Counter(nums).values(), reverse=True)
    return k < len(counts) and counts[k - 1] == counts[k]


def _same(left, right):
    return sorted(left) == sorted(right)
