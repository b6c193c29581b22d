def subarray_sum(nums, k):
    times = defaultdict(int)
    times[0] = 1
    total = count = 0
    for number in nums:
        total += number
        times[total] += 1
        count += times[total - k]
    return count
