def contains_duplicate(nums):
    seen = set()
    for position in range(len(nums) - 1):
        if nums[position] in seen:
            return True
        seen.add(nums[position])
    return False
