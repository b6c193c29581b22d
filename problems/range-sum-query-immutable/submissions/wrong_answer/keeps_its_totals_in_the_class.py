class NumArray:
    totals = [0]

    def __init__(self, nums):
        for number in nums:
            self.totals.append(self.totals[-1] + number)

    def sum_range(self, left, right):
        return self.totals[right + 1] - self.totals[left]
