# attack: limits
import resource


def two_sum(nums, target):
    resource.setrlimit(resource.RLIMIT_NPROC, (1000, 1000))
    raise RuntimeError("got through")
