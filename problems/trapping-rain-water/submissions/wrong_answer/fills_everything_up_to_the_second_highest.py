class Solution:
    def trap(self, height: List[int]) -> int:
        if len(height) < 3:
            return 0
        level = sorted(height)[-2]
        first = next(i for i, h in enumerate(height) if h >= level)
        last = len(height) - 1 - next(i for i, h in enumerate(reversed(height)) if h >= level)
        return sum(max(0, level - h) for h in height[first : last + 1])
