# attack: crashes
# memory: 512
def two_sum(nums, target):
    return two_sum(nums, target)
