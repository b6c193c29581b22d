def contains_duplicate(nums):
    for number in nums:
        place = abs(number) % len(nums)
        if nums[place] < 0:
            return True
        nums[place] = -nums[place]
    return False
