def pivot_index(nums):
    left, right = 0, sum(nums)
    for i, number in enumerate(nums):
        right -= number
        if left == right:
            return i
        if left > right:
            return -1
        left += number
    return -1
