# attack: output
# memory: 1024
# cpu: 8
import itertools


def two_sum(nums, target):
    return itertools.count()
