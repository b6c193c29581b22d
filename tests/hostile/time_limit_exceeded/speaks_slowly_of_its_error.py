# attack: time
class Slow(Exception):
    def __str__(self):
        while True:
            pass


def two_sum(nums, target):
    raise Slow
