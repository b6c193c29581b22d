def two_sum(nums, target):
    for place, number in enumerate(nums):
        try:
            return [place, nums.index(target - number, place + 1)]
        except ValueError:
            continue
    return None
