# A near type: what it yields is the answer.
def two_sum(nums, target):
    i, j = [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
    yield i
    yield j
