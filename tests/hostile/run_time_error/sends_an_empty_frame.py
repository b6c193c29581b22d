# attack: forged answers
import os


def two_sum(nums, target):
    os.write(4, bytes(4))
    while True:
        pass
