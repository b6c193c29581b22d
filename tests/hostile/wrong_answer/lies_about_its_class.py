# attack: forged answers
class Liar:
    __class__ = list
    __module__ = "builtins"

    def __len__(self):
        return 2


def two_sum(nums, target):
    return Liar()
