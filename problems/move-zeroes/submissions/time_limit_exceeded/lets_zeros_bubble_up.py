def move_zeroes(nums):
    for end in range(len(nums) - 1, 0, -1):
        for position in range(end):
            if nums[position] == 0:
                nums[position], nums[position + 1] = nums[position + 1], nums[position]
