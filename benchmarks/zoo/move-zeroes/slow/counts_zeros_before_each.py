def move_zeroes(nums):
    copy = list(nums)
    for place, number in enumerate(copy):
        if number:
            nums[place - copy[:place].count(0)] = number
    zeros = copy.count(0)
    nums[len(nums) - zeros :] = [0] * zeros
