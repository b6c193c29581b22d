# attack: limits
import resource


def two_sum(nums, target):
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        resource.setrlimit(kind, (1 << 40, 1 << 40))
    raise RuntimeError("got through")
