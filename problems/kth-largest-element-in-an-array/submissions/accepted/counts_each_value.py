def find_kth_largest(nums, k):
    low = min(nums)
    counts = [0] * (max(nums) - low + 1)
    for number in nums:
        counts[number - low] += 1
    value = len(counts)
    while k > 0:
        value -= 1
        k -= counts[value]
    return value + low
