# attack: limits
import resource


def two_sum(nums, target):
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 40, 1 << 40))
    raise RuntimeError("got through")
