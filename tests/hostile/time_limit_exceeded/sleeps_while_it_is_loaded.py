# attack: time
import time

time.sleep(1000)


def two_sum(nums, target):
    return [0, 1]
