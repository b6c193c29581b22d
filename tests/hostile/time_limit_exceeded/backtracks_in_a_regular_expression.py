# attack: time
import re


def two_sum(nums, target):
    return re.match(r"(a+)+$", "a" * 60 + "b")
