# attack: forged answers
# It peeks at the pipe of requests, where nothing stands until this one is answered.
import os


def two_sum(nums, target):
    return os.read(3, 1 << 20)
