"""Exactly one pair of positions adds up to the target."""

from collections import Counter


def complaint(nums, target):
    counts = Counter(nums)
    pairs = 0
    for number, count in counts.items():
        partner = target - number
        if partner == number:
            pairs += count * (count - 1) // 2
        elif partner > number:
            pairs += count * counts.get(partner, 0)
    if pairs != 1:
        return f"exactly one pair must add up to {target}, but {pairs} do"
    return None
