"""Streams that rise, fall, repeat or jump, with questions after every number or some."""

from random import Random

BOUND = 100_000
MOST_CALLS = 40_000


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
    """Numbers in no order, with a question after every fourth.

    So many numbers make those ways dear that work for each number, and the questions are still
    far too many for the ways that work for each question.
    """
    random = Random(seed)
    calls = [
        ["add_num", random.randint(-BOUND, BOUND)] if place % 5 else ["find_median"]
        for place in range(1, min(n, MOST_CALLS) + 1)
    ]
    return {"calls": [["MedianFinder"], *calls]}
