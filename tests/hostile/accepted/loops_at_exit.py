# attack: time
# The worker leaves without running what was registered for its exit.
import atexit


@atexit.register
def forever():
    while True:
        pass


def two_sum(nums, target):
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
