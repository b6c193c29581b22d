# attack: memory
def two_sum(nums, target):
    return bytearray(10**10)
