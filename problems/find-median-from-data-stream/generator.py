"""Streams that rise, fall, repeat or jump, with questions after every number or some."""

from random import Random

BOUND = 100_000
MOST_CALLS = 100_000


def inputs(draw):
    reach = draw.choice([9, 2, BOUND])
    shape = draw.choice(["any", "rising", "falling", "negative", "one far out"])
    numbers = draw.integers(-reach, reach, size=(0, 12))
    match shape:
        case "rising":
            numbers.sort()
        case "falling":
            numbers.sort(reverse=True)
        case "negative":
            numbers = [-abs(number) for number in numbers]
        case "one far out":
            numbers.append(draw.choice([BOUND, -BOUND]))
    asks_often = draw.boolean()
    calls = [["MedianFinder"]]
    for number in numbers:
        calls.append(["add_num", number])
        if asks_often or draw.boolean():
            calls.append(["find_median"])
    return {"calls": calls}


def sized(n, seed):
    """Numbers in no order, with a question after each one."""
    random = Random(seed)
    count = min(n, MOST_CALLS)
    return {
        "calls": [
            ["MedianFinder"],
            *(
                ["find_median"] if place % 2 else ["add_num", random.randint(-BOUND, BOUND)]
                for place in range(count)
            ),
        ]
    }
