"""Pushes and pops that stay legal, with questions in between; the queue runs empty now and then."""

from random import Random

LARGEST = 1_000_000_000
MOST_CALLS = 100_000
ROUND = ["pop", "push", "peek", "pop", "push", "push", "pop", "empty"]


def inputs(draw):
    queue = _Queue()

    def push():
        # Numbers in the order of their arrival tell best who has overtaken whom.
        queue.push(draw.choice([len(queue.calls), draw.integer(1, LARGEST)]))

    def step():
        match draw.choice(["push", "pop the older", "push some", "pop", "pop all"]):
            case "push":
                push()
            case "push some":
                draw.list(push, 2, 4)
            case "pop the older":
                queue.pop(queue.older or 1)
            case "pop":
                queue.pop(1)
            case _:
                queue.pop(queue.length)
        queue.calls += [["peek"]] if queue.length and draw.boolean() else []
        queue.calls += [["empty"]] if draw.boolean() else []

    draw.list(step, 0, 12)
    return {"calls": queue.calls}


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


class _Queue:
    """The calls so far, and how the numbers would lie on two stacks."""

    def __init__(self):
        self.calls = [["MyQueue"]]
        self.newer = self.older = 0  # on the stack that takes in, on the one that gives out

    @property
    def length(self):
        return self.newer + self.older

    def push(self, number):
        self.newer += 1
        self.calls.append(["push", number])

    def pop(self, times):
        for _ in range(min(times, self.length)):
            if self.older == 0:
                self.newer, self.older = 0, self.newer
            self.older -= 1
            self.calls.append(["pop"])
