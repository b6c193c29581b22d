def move_zeroes(nums: list[int]) -> None:
    free = 0
    for position, number in enumerate(nums):
        if number != 0:
            nums[free], nums[position] = number, nums[free]
            free += 1
