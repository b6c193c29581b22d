def max_profit(prices):
    return max(
        (prices[day] - min(prices[: day + 1]) for day in range(len(prices))),
        default=0,
    )
