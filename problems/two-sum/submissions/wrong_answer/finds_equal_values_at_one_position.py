def two_sum(nums, target):
    seen = set()
    for number in nums:
        if target - number in seen:
            return [nums.index(target - number), nums.index(number)]
        seen.add(number)
