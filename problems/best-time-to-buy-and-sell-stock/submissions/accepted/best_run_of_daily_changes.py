def max_profit(prices):
    best = held = 0
    for yesterday, today in zip(prices, prices[1:]):
        held = max(0, held + today - yesterday)
        best = max(best, held)
    return best
