# attack: crashes
import os


def two_sum(nums, target):
    os.closerange(0, 256)
    return [0, 1]
