# attack: forged answers
# Nothing is ever unpickled, so this is never called.
import os


class Payload:
    def __reduce__(self):
        return os._exit, (0,)


def two_sum(nums, target):
    return Payload()
