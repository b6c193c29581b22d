# attack: forged answers
# One frame a test, in order: what is kept back is late for its own.
kept = [[0, 0]]


def two_sum(nums, target):
    pairs = [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target]
    kept.append(pairs[0])
    return kept.pop(0)
