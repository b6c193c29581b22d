"""Nothing is taken from an empty queue."""

CHANGE = {"push": 1, "pop": -1}


def complaint(calls):
    waiting = 0
    for position, (name, *_) in enumerate(calls[1:], start=1):
        if waiting == 0 and name in {"pop", "peek"}:
            return f"call {position} is `{name}`, but the queue is empty then"
        waiting += CHANGE.get(name, 0)
    return None
