# attack: forged answers
import os


def two_sum(nums, target):
    os.write(4, b"\x00\x00\x00\xff" + b'{"value":[0,3]')
    os._exit(0)
