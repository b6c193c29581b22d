from collections import defaultdict


class Solution:
    def two_sum(self, nums, target):
        places = defaultdict(list)
        for place, number in enumerate(nums):
            places[number].append(place)
        for number, found in places.items():
            partner = target - number
            if partner == number and len(found) > 1:
                return found[:2]
            if partner != number and partner in places:
                return [found[0], places[partner][0]]
        return None
