# attack: privileged calls
import time


def two_sum(nums, target):
    time.clock_settime(time.CLOCK_REALTIME, time.time() + 100)
    raise RuntimeError("got through")
