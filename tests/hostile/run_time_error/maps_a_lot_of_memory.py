# attack: memory
import mmap


def two_sum(nums, target):
    mmap.mmap(-1, 1 << 34, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    raise RuntimeError("got through")
