def min_sub_array_len(target, nums):
    shortest = float("inf")
    total = start = 0
    for end in range(len(nums)):
        total += nums[end]
        while total > target:
            shortest = min(shortest, end - start + 1)
            total -= nums[start]
            start += 1
    return 0 if shortest == float("inf") else shortest
