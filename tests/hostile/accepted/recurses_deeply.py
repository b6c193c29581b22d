# memory: 256
# Honest: a hundred thousand calls deep, as a depth-first search may be.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def two_sum(nums, target):
    assert depth(100_000) == 100_000
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
