# attack: memory of others
import os


def two_sum(nums, target):
    open(f"/proc/{os.getppid()}/mem", "rb").close()
    raise RuntimeError("got through")
