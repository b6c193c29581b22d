"""Nothing is asked of an empty stack, and the number of calls is bounded."""

MOST_CALLS = 100_000
CHANGE = {"push": 1, "pop": -1}


def complaint(calls):
    if len(calls) - 1 > MOST_CALLS:
        return f"there are {len(calls) - 1} calls after the constructor, more than {MOST_CALLS}"
    depth = 0
    for position, (name, *_) in enumerate(calls[1:], start=1):
        if depth == 0 and name != "push":
            return f"call {position} is `{name}`, but the stack is empty then"
        depth += CHANGE.get(name, 0)
    return None
