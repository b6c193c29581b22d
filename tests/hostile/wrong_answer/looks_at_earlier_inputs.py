# attack: forged answers
# A worker sees each input, and never an answer.
seen = []


def two_sum(nums, target):
    seen.append((nums, target))
    return [0, len(seen)]
