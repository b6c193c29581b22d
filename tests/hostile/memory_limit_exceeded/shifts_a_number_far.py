# attack: memory
def two_sum(nums, target):
    return 1 << 10**12
