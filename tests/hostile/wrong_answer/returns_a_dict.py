def two_sum(nums, target):
    return {"value": [0, 1], "list": [0, 1], "accepted": True}
