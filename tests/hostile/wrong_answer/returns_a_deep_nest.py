def two_sum(nums, target):
    row = []
    for _ in range(100_000):
        row = [row]
    return row
