class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        ans = 0
        for i in range(len(prices)):
            ans = max(ans, max(prices[i:]) - prices[i])
        return ans
