# attack: threads
import _thread


def spin():
    while True:
        pass


def two_sum(nums, target):
    _thread.start_new_thread(spin, ())
    raise RuntimeError("got through")
