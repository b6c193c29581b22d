# attack: time
# Each hashes to zero: a checker that counts them would take a square of time.
def two_sum(nums, target):
    return [k * (2**61 - 1) for k in range(20_000)]
