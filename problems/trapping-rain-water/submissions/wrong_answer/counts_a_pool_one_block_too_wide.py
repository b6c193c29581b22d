class Solution:
    def trap(self, height: List[int]) -> int:
        ans = 0
        stack = []
        for i in range(len(height)):
            while stack and height[i] > height[stack[-1]]:
                top = stack.pop()
                if not stack:
                    break
                ans += (i - stack[-1]) * (min(height[i], height[stack[-1]]) - height[top])
            stack.append(i)
        return ans
