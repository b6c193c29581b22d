def pivot_index(nums):
    for i in range(len(nums)):
        left = 0
        for j in range(i):
            left += nums[j]
        right = 0
        for j in range(i + 1, len(nums)):
            right += nums[j]
        if left == right:
            return i
    return -1
