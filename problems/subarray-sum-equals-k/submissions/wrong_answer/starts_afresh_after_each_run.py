def subarray_sum(nums, k):
    seen = {0}
    total = count = 0
    for number in nums:
        total += number
        if total - k in seen:
            count += 1
            total = 0
            seen = {0}
        else:
            seen.add(total)
    return count
