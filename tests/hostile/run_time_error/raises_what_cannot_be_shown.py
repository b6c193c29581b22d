# attack: crashes
class Broken(Exception):
    def __str__(self):
        raise self

    __repr__ = __str__


def two_sum(nums, target):
    raise Broken
