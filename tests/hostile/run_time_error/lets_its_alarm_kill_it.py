# attack: crashes
import signal


def two_sum(nums, target):
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    while True:
        pass
