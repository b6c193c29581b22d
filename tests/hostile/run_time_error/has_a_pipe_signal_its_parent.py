# attack: signals
# The kernel itself would send the signal whenever the pipe has news.
import fcntl
import os


def two_sum(nums, target):
    out, _ = os.pipe()
    fcntl.fcntl(out, fcntl.F_SETOWN, os.getppid())
    raise RuntimeError("got through")
