from itertools import accumulate


class NumArray:
    def __init__(self, nums: list[int]) -> None:
        self.totals = [0, *accumulate(nums)]  # totals[i] is the sum of the first i numbers

    def sum_range(self, left: int, right: int) -> int:
        return self.totals[right + 1] - self.totals[left]
