def move_zeroes(nums):
    free = 0
    for number in nums:
        if number != 0:
            nums[free] = number
            free += 1
