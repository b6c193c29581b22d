# attack: forged answers
Fake = type("list", (), {"__module__": "builtins"})


def two_sum(nums, target):
    return Fake()
