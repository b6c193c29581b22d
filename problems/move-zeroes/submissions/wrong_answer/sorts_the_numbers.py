def move_zeroes(nums):
    zeros = nums.count(0)
    nums[:] = sorted(number for number in nums if number) + [0] * zeros
