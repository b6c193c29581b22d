"""Pushes and pops that stay legal, with questions in between."""

from random import Random

BOUND = 2**31
RANGES = [(-2, 2), (-BOUND, BOUND - 1), (BOUND - 10, BOUND - 1)]
"""Equal numbers, any numbers, and such as are larger than a careless first minimum."""


def inputs(draw):
    lowest, highest = draw.choice(RANGES)
    stack = []

    def step():
        if stack and draw.boolean():
            stack.pop()
            return [["pop"], *questions()]
        stack.append(draw.integer(lowest, highest))
        return [["push", stack[-1]], *questions()]

    def questions():
        asked = [["get_min"], ["top"]] if stack else []
        return [question for question in asked if draw.boolean()]

    steps = draw.list(step, 0, 16)
    return {"calls": [["MinStack"], *(call for calls in steps for call in calls)]}


def sized(n, seed):
    """Half of the calls fill the stack, the other half ask it for its smallest number."""
    numbers = Random(seed).choices(range(-BOUND, BOUND), k=n - n // 2)
    pushes = [["push", number] for number in numbers]
    return {"calls": [["MinStack"], *pushes, *(["get_min"] for _ in range(n // 2))]}
