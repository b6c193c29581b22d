def subarray_sum(nums, k):
    times = defaultdict(int)
    total = count = 0
    for number in nums:
        total += number
        count += times[total - k]
        times[total] += 1
    return count
