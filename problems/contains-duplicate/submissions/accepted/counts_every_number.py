def containsDuplicate(self, nums):
    return any(count > 1 for count in Counter(nums).values())
