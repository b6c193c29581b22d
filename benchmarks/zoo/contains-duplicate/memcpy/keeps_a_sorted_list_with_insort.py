from bisect import bisect_left


def contains_duplicate(nums):
    seen = []
    for number in nums:
        place = bisect_left(seen, number)
        if place < len(seen) and seen[place] == number:
            return True
        seen.insert(place, number)
    return False
