class NumArray:
    def __init__(self, nums: List[int]):
        self.nums = nums
        self.memo = {}

    def sumRange(self, left: int, right: int) -> int:
        if (left, right) not in self.memo:
            total = 0
            for i in range(left, right + 1):
                total += self.nums[i]
            self.memo[left, right] = total
        return self.memo[left, right]
