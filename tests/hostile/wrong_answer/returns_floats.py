def two_sum(nums, target):
    pairs = [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target]
    return [float(place) for place in pairs[0]]
