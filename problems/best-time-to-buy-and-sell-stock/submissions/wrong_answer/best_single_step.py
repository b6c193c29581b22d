def max_profit(prices):
    return max((prices[i + 1] - prices[i] for i in range(len(prices) - 1)), default=0) if sorted(prices, reverse=True) != prices else 0
