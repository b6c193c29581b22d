# attack: forged answers
# The control socket is closed in a worker; only its own pipes are open.
import os
import stat


def two_sum(nums, target):
    for fd in range(5, 256):
        try:
            if stat.S_ISSOCK(os.fstat(fd).st_mode):
                raise RuntimeError("got through")
        except OSError:
            pass
    raise OSError("refused")
