def max_profit(prices):
    return max(prices) - min(prices)
