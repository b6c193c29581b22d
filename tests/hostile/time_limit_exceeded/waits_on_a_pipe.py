# attack: time
import os
import select


def two_sum(nums, target):
    select.select([os.pipe()[0]], [], [])
