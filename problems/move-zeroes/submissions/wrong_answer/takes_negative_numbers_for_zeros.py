def move_zeroes(nums):
    free = 0
    for position in range(len(nums)):
        if nums[position] > 0:
            nums[free], nums[position] = nums[position], nums[free]
            free += 1
