def contains_duplicate(nums):
    for position in range(1, len(nums)):
        if nums[position] == nums[position - 1]:
            return True
    return False
