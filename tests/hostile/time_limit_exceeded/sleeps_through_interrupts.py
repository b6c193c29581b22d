# attack: time
import time


def two_sum(nums, target):
    while True:
        try:
            time.sleep(1000)
        except BaseException:
            pass
