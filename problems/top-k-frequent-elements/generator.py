"""Few values with equal or unequal counts; the top one is often neither first nor largest."""

from random import Random

BOUND = 10_000
MOST = 100_000


def inputs(draw):
    reach = draw.choice([3, 9, BOUND])
    values = [*dict.fromkeys(draw.integers(-reach, reach, size=(1, 7)))]
    kind = draw.choice(["any counts", "all different", "growing", "one count", "scattered"])
    same = draw.integer(1, 3)
    nums = []
    for place, value in enumerate(values):
        match kind:
            case "any counts":
                nums += [value] * draw.integer(1, 4)
            case "growing":
                nums += [value] * (place + same)
            case "one count":
                nums += [value] * same
            case "scattered":  # the first value comes most often, but never twice in a row
                nums += [value] * same + values[:1] if place else [value]
            case _:
                nums.append(value)
    if kind != "scattered" and draw.boolean():
        nums = draw.shuffled(nums)
    k = draw.choice([1, draw.integer(1, len(values)), len(values)])
    return {"nums": nums, "k": k}


def sized(n, seed):
    """Many values that come a few times each, and a handful that come more often."""
    random = Random(seed)
    count = min(n, MOST)
    values = random.sample(range(-BOUND, BOUND + 1), max(1, count // 5))
    frequent = values[: max(1, min(50, len(values) // 4))]
    nums = [*values, *random.choices(values, k=count)][: count - count // 5]
    nums += random.choices(frequent, k=count - len(nums))
    random.shuffle(nums)
    return {"nums": nums, "k": len(frequent)}
