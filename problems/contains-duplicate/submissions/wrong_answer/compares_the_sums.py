def contains_duplicate(nums):
    return sum(nums) != sum(set(nums))
