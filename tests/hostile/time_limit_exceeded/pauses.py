# attack: time
import signal


def two_sum(nums, target):
    signal.pause()
