"""Few different numbers, in any order or sorted; places at both ends are as likely as others."""

from random import Random

BOUND = 10_000
MOST = 100_000


def inputs(draw):
    low, high = draw.choice([(-2, 2), (-BOUND, BOUND), (-BOUND, -1), (1, 9)])
    nums = draw.integers(low, high, size=(1, 12))
    match draw.choice(["as drawn", "rising", "falling", "all different", "crowded top"]):
        case "rising":
            nums.sort()
        case "falling":
            nums.sort(reverse=True)
        case "all different":
            nums = [*dict.fromkeys(nums)]
        case "crowded top":  # whoever counts equal numbers once is off by one or two from here on
            nums = [max(nums), *nums, max(nums)]
    k = draw.choice([draw.integer(1, len(nums)), 1, len(nums), (len(nums) + 1) // 2])
    return {"nums": nums, "k": k}


def sized(n, seed):
    """Half of the numbers are equal, a few are larger, and the place is among the equal ones.

    With an odd seed they are sorted, so that a fixed pivot is always the largest or the smallest.
    The place is a tenth of n: far enough for whoever takes the largest out again and again.
    """
    random = Random(seed)
    count = min(n, MOST)
    equal = count // 2
    nums = [4 * BOUND // 5] * equal
    nums += [random.randint(-BOUND, BOUND) for _ in range(count - equal)]
    if seed % 2:
        nums.sort()
    else:
        random.shuffle(nums)
    return {"nums": nums, "k": (count + 9) // 10}
