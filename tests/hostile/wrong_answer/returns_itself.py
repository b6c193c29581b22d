def two_sum(nums, target):
    row = [0]
    row.append(row)
    return row
