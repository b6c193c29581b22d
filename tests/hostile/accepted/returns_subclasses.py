# Subclasses of list and int become plain by the plain type's own methods.
class Row(list):
    def __len__(self):
        return 10**9

    def __iter__(self):
        raise RuntimeError


class Number(int):
    def __index__(self):
        return 7

    __int__ = __index__


def two_sum(nums, target):
    i, j = [(i, j) for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target][0]
    return Row([Number(i), Number(j)])
