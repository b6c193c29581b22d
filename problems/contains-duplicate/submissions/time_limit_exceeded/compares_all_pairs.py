def contains_duplicate(nums):
    for first in range(len(nums)):
        for second in range(first + 1, len(nums)):
            if nums[first] == nums[second]:
                return True
    return False
