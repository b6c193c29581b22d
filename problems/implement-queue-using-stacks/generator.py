"""Pushes and pops that stay legal, with questions in between; the queue runs empty now and then."""

from random import Random

LARGEST = 1_000_000_000
MOST_CALLS = 100_000
ROUND = ["pop", "push", "peek", "pop", "push", "push", "pop", "empty"]


def inputs(draw):
    calls = [["MyQueue"]]
    newer = older = 0  # on the stack that takes in, and on the one that gives out

    def push():
        nonlocal newer
        newer += 1
        # Numbers in the order of their arrival tell best who has overtaken whom.
        calls.append(["push", draw.choice([len(calls), draw.integer(1, LARGEST)])])

    def pop():
        nonlocal newer, older
        if older == 0:
            newer, older = 0, newer
        older -= 1
        calls.append(["pop"])

    def step():
        match draw.choice(["push", "pop the older", "push some", "pop", "pop all"]):
            case "push":
                push()
            case "push some":
                draw.list(push, 2, 4)
            case "pop" if newer or older:
                pop()
            case "pop all":
                while newer or older:
                    pop()
            case "pop the older" if newer or older:
                pop()
                while older:
                    pop()
        if (newer or older) and draw.boolean():
            calls.append(["peek"])
        if draw.boolean():
            calls.append(["empty"])

    draw.list(step, 0, 12)
    return {"calls": calls}


def sized(n, seed):
    """A queue that is filled and stays long, while numbers come and go at the same rate."""
    random = Random(seed)
    count = min(n, MOST_CALLS)
    filling = ["push"] * ((count + 9) // 10)
    names = filling + [ROUND[place % len(ROUND)] for place in range(count - len(filling))]
    return {
        "calls": [
            ["MyQueue"],
            *([name, random.randint(1, LARGEST)] if name == "push" else [name] for name in names),
        ]
    }
