# attack: forged answers
# No frame above the call knows what is expected.
import sys


def two_sum(nums, target):
    frame = sys._getframe()
    while frame is not None:
        for name, value in frame.f_locals.items():
            if "expected" in name or "answer" in name and type(value) is list:
                return value
        frame = frame.f_back
    return []
