# attack: output
# memory: 512
def two_sum(nums, target):
    raise ValueError("x" * 50_000_000)
