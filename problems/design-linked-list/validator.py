"""Only `get` is asked for the position -1, and the number of calls is bounded."""

MOST_CALLS = 40_000


def complaint(calls):
    if len(calls) - 1 > MOST_CALLS:
        return f"there are {len(calls) - 1} calls after the constructor, more than {MOST_CALLS}"
    for position, (name, *arguments) in enumerate(calls):
        if name in ("add_at_index", "delete_at_index") and arguments[0] < 0:
            return f"call {position} is `{name}` with the negative index {arguments[0]}"
    return None
