# attack: time
import _thread


def two_sum(nums, target):
    lock = _thread.allocate_lock()
    lock.acquire()
    lock.acquire()
