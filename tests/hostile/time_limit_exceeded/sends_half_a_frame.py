# attack: forged answers
# A deadline covers the whole frame.
import os
import time


def two_sum(nums, target):
    os.write(4, b"\x00\x00\x00\x20" + b'{"value":')
    time.sleep(1000)
