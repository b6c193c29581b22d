class NumArray:
    def __init__(self, nums: List[int]):
        self.prefix = nums[:]
        for i in range(1, len(nums)):
            self.prefix[i] += self.prefix[i - 1]

    def sumRange(self, left: int, right: int) -> int:
        return self.prefix[right] - self.prefix[left - 1]
