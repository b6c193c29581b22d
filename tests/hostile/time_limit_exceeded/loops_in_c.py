# attack: time
# No byte code runs, so no exception could be raised in it.
def two_sum(nums, target):
    return sum(range(10**15))
