# attack: memory
# What the encoding takes is its own memory as well.
def two_sum(nums, target):
    row = ["\ud800" * 1000] * 1000
    return [row] * 20
