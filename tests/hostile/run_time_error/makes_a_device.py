# attack: privileged calls
import os
import stat


def two_sum(nums, target):
    os.mknod("/tmp/device", stat.S_IFBLK | 0o666, os.makedev(8, 0))
    raise RuntimeError("got through")
