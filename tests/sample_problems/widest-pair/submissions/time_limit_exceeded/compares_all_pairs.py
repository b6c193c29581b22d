def widest_pair(nums):
    best = [0, 0]
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] == nums[j] and j - i > best[1] - best[0]:
                best = [i, j]
    return best
