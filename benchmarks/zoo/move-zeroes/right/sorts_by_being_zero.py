def move_zeroes(nums):
    nums.sort(key=lambda number: number == 0)
