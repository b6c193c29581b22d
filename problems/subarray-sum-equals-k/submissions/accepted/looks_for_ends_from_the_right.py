def subarraySum(self, nums, k):
    totals = [0, *accumulate(nums)]
    later = Counter()
    count = 0
    for total in reversed(totals):
        count += later[total + k]
        later[total] += 1
    return count
