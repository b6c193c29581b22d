# attack: memory
everything = list(range(10**9))


def two_sum(nums, target):
    return [0, 1]
