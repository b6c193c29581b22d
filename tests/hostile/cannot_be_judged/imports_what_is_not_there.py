import a_module_that_nobody_has


def two_sum(nums, target):
    return [0, 1]
