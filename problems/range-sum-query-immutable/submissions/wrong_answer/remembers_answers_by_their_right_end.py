class NumArray:
    def __init__(self, nums: List[int]):
        self.nums = nums
        self.memo = {}

    def sumRange(self, left: int, right: int) -> int:
        if right not in self.memo:
            self.memo[right] = sum(self.nums[left : right + 1])
        return self.memo[right]
