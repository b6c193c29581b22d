def two_sum(nums, target):
    row = {}
    row["self"] = row
    return row
