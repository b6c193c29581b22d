# attack: kernel objects
# RLIMIT_DATA does not count it.
import mmap


def two_sum(nums, target):
    mmap.mmap(-1, 4096, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)
    raise RuntimeError("got through")
