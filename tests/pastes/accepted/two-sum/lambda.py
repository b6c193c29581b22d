twoSum = lambda nums, target: (
    lambda where: next([i, where[target - x]] for i, x in enumerate(nums) if where.get(target - x, i) != i)
)({x: i for i, x in enumerate(nums)})
