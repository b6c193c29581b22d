def subarray_sum(nums, k):
    sums = [0]
    total = found = 0
    for number in nums:
        total += number
        found += sums.count(total - k)
        sums.append(total)
    return found
