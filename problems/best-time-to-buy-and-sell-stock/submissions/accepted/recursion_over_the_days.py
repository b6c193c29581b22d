class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        @lru_cache(None)
        def highest(day):
            if day == len(prices) - 1:
                return prices[day]
            return max(prices[day], highest(day + 1))

        return max(highest(day) - prices[day] for day in range(len(prices)))
