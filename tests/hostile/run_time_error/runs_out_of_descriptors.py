# attack: memory
import os


def two_sum(nums, target):
    opened = [os.pipe() for _ in range(1000)]
    raise RuntimeError(f"got through: {len(opened)}")
