# attack: output
# Not one byte can be written to a file, whatever the level.
import os


def two_sum(nums, target):
    fd = os.open("/tmp/canary", os.O_WRONLY)
    if os.write(fd, b"x" * 4096):
        raise RuntimeError("got through")
