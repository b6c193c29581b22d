def twoSum(self, nums, target):
    # `cache` is a name of the prelude too
    if not hasattr(self, "cache"):
        self.cache = {}
    for i, x in enumerate(nums):
        if target - x in self.cache:
            return [self.cache[target - x], i]
        self.cache[x] = i
