# The answer is right; what it prints must never reach a terminal as it is.
import sys


def two_sum(nums, target):
    sys.stdout.buffer.write(b"\x1b]52;c;ZXZpbA==\x07\x1b[2J\xff\xfe\xed\xa0\x80 \xe2\x80\xae")
    return [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
