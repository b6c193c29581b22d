# attack: output
# memory: 256
def two_sum(nums, target):
    return "x" * (20 << 20)
