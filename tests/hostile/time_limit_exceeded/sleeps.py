# attack: time
import time


def two_sum(nums, target):
    time.sleep(1000)
