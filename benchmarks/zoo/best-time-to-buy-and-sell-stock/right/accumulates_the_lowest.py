from itertools import accumulate


def max_profit(prices):
    return max(
        (price - low for price, low in zip(prices, accumulate(prices, min), strict=False)),
        default=0,
    )
