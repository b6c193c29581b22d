def subarray_sum(nums, k):
    count = total = left = 0
    for right, number in enumerate(nums):
        total += number
        while total > k and left < right:
            total -= nums[left]
            left += 1
        if total == k:
            count += 1
    return count
