from itertools import accumulate


def pivot_index(nums):
    left = [0, *accumulate(nums)]
    right = [0, *accumulate(reversed(nums))][::-1]
    for place in range(len(nums)):
        if left[place] == right[place + 1]:
            return place
    return -1
