def subarray_sum(nums: list[int], k: int) -> int:
    times = {0: 1}
    total = 0
    count = 0
    for number in nums:
        total += number
        count += times.get(total - k, 0)
        times[total] = times.get(total, 0) + 1
    return count
