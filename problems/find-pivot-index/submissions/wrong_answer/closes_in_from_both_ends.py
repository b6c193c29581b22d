def pivot_index(nums):
    low, high = 0, len(nums) - 1
    left = right = 0
    while low < high:
        if left + nums[low] <= right + nums[high]:
            left += nums[low]
            low += 1
        else:
            right += nums[high]
            high -= 1
    return low if left == right else -1
