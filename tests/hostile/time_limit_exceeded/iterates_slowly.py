# attack: time
# What it returns is read behind the fence, on its own time.
import time


def two_sum(nums, target):
    while True:
        time.sleep(1000)
        yield 0
