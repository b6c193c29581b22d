# attack: forged answers
# A dict of its own cannot pass for the encoding of another type.
def two_sum(nums, target):
    return {"tuple": [0, 1]}
