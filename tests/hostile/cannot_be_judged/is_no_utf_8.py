# café is Latin-1 here
def two_sum(nums, target):
    return [0, 1]
