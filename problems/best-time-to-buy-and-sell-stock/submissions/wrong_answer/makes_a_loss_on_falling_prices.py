def max_profit(prices):
    lowest = prices[0]
    best = -inf
    for price in prices[1:]:
        best = max(best, price - lowest)
        lowest = min(lowest, price)
    return best if len(prices) > 1 else 0
