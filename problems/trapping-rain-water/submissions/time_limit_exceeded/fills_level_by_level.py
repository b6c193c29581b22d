class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for level in range(1, max(height) + 1):
            high = [i for i, h in enumerate(height) if h >= level]
            water += high[-1] - high[0] + 1 - len(high)
        return water
