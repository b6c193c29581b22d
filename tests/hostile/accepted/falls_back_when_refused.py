# attack: processes
# A refused fork is an ordinary error, which a solution may survive.
import os


def two_sum(nums, target):
    try:
        os.fork()
    except OSError:
        pass
    else:
        raise RuntimeError("got through")
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
