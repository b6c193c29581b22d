# attack: processes
# A double fork would outlive the worker and hold its pipes.
import os
import time


def two_sum(nums, target):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(60)
        os._exit(0)
    raise RuntimeError("got through")
