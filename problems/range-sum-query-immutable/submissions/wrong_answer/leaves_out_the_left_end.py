class NumArray:
    def __init__(self, nums):
        self.prefix = list(accumulate(nums))

    def sum_range(self, left, right):
        return self.prefix[right] - self.prefix[left]
