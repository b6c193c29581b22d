def move_zeroes(nums):
    for _ in range(nums.count(0)):
        nums.remove(0)
        nums.append(0)
