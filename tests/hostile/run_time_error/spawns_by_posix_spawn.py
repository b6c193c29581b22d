# attack: processes
import os


def two_sum(nums, target):
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)
    raise RuntimeError("got through")
