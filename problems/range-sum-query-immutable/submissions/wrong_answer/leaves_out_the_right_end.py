class NumArray:
    def __init__(self, nums):
        self.totals = [0]
        for number in nums:
            self.totals.append(self.totals[-1] + number)

    def sum_range(self, left, right):
        return self.totals[right] - self.totals[left]
