from bisect import bisect_left


def two_sum(nums, target):
    pairs = sorted((number, place) for place, number in enumerate(nums))
    for rank, (number, place) in enumerate(pairs):
        other = bisect_left(pairs, (target - number, -1), rank + 1)
        if other < len(pairs) and pairs[other][0] == target - number:
            return [place, pairs[other][1]]
    return None
