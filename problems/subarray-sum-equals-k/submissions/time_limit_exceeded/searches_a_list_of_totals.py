def subarray_sum(nums, k):
    totals = [0]
    count = 0
    for number in nums:
        total = totals[-1] + number
        count += totals.count(total - k)
        totals.append(total)
    return count
