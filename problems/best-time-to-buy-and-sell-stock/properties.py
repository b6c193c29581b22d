"""Laws that hold for every right answer. Each public function is one."""


def dearer_days_give_the_same_gain(solve, prices):
    """If every price is 7 higher, the gain is the same."""
    return solve(prices=[price + 7 for price in prices]) == solve(prices=prices)


def tripled_prices_triple_the_gain(solve, prices):
    """If every price is multiplied by 3, so is the gain."""
    return solve(prices=[3 * price for price in prices]) == 3 * solve(prices=prices)


def upside_down_and_backwards_is_the_same(solve, prices):
    """Read backwards, with each price subtracted from the highest, the series has the same gain."""
    highest = max(prices)
    return solve(prices=[highest - price for price in reversed(prices)]) == solve(prices=prices)


def falling_prices_give_nothing(solve, prices):
    """With the same prices in falling order there is nothing to gain."""
    return solve(prices=sorted(prices, reverse=True)) == 0


def rising_prices_give_all(solve, prices):
    """With the same prices in rising order the gain is the highest minus the lowest."""
    return solve(prices=sorted(prices)) == max(prices) - min(prices)


def some_pair_of_days_gives_the_gain(solve, prices):
    """The gain is 0, or the difference of a later price and an earlier one."""
    gain = solve(prices=prices)
    return gain == 0 or any(
        later - earlier == gain for day, earlier in enumerate(prices) for later in prices[day + 1 :]
    )
