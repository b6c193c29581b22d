# attack: time
# memory: 512
def two_sum(nums, target):
    return 9**9**9
