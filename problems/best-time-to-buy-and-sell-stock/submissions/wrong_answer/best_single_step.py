def max_profit(prices):
    best = 0
    for today, tomorrow in zip(prices, prices[1:]):
        best = max(best, tomorrow - today)
    return best
