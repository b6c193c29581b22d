def twoSum(self, nums, target):
    self.seen = {}
    for i, x in enumerate(nums):
        j = self.lookup(target - x)
        if j is not None:
            return [j, i]
        self.remember(x, i)

def lookup(self, x):
    return self.seen.get(x)

def remember(self, x, i):
    self.seen[x] = i
