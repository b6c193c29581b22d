class NumArray:
    def __init__(self, nums):
        self.size = len(nums)
        self.tree = [0] * self.size + nums
        for node in range(self.size - 1, 0, -1):
            self.tree[node] = self.tree[2 * node] + self.tree[2 * node + 1]

    def sum_range(self, left, right):
        total = 0
        left += self.size
        right += self.size + 1
        while left < right:
            if left & 1:
                total += self.tree[left]
                left += 1
            if right & 1:
                right -= 1
                total += self.tree[right]
            left //= 2
            right //= 2
        return total
