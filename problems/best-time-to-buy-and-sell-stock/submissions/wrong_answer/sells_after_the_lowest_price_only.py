def max_profit(prices):
    day = prices.index(min(prices))
    return max(prices[day:]) - prices[day]
