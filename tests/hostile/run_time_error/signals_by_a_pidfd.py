# attack: signals
import os
import signal


def two_sum(nums, target):
    signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 0)
    raise RuntimeError("got through")
