def pivot_index(nums):
    total = sum(nums)
    left = 0
    for i, number in enumerate(nums):
        left += number
        if left == total - left:
            return i
    return -1
