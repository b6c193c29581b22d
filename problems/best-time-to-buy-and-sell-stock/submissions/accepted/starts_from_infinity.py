def maxProfit(self, prices):
    minimum = float("inf")
    profit = 0
    for price in prices:
        if price < minimum:
            minimum = price
        elif price - minimum > profit:
            profit = price - minimum
    return profit
