# attack: time
import signal

signal.signal(signal.SIGALRM, lambda *_: None)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)


def two_sum(nums, target):
    while True:
        signal.pause()
