def move_zeroes(nums):
    nums = [number for number in nums if number] + [0] * nums.count(0)
