def contains_duplicate(nums):
    return any(nums.count(number) > 1 for number in nums)
