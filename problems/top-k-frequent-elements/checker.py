"""Any k different values are right if none that is left out comes more often."""

from collections import Counter


def complaint(returned, expected, nums, k):
    if len(returned) != k:
        return f"{k} values are asked for, not {len(returned)}"
    counts = Counter(nums)
    # First of all, since foreign integers could be chosen so that their hashes collide in a set.
    for value in returned:
        if value not in counts:
            return f"{value} does not come in the list at all"
    chosen = Counter(returned)
    for value, times in chosen.items():
        if times > 1:
            return f"{value} is returned {times} times; the values must be different"
    rarest = min(returned, key=counts.__getitem__)
    for value, times in counts.items():
        if times > counts[rarest] and value not in chosen:
            return f"{value} comes more often ({times}) than {rarest} ({counts[rarest]})"
    return None
