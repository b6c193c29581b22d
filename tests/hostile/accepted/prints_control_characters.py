# The answer is right; what it prints must never reach a terminal as it is.
import sys


def two_sum(nums, target):
    sys.stdout.buffer.write(b"\x1b]52;c;ZXZpbA==\x07\x1b[2J\xff\xfe\xed\xa0\x80 \xe2\x80\xae")
    seen = {}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
