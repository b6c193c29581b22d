# attack: time
# memory: 512
import sys

sys.set_int_max_str_digits(0)


def two_sum(nums, target):
    return [str(3 ** (10**8)), 0]
