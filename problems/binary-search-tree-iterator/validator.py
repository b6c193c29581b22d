"""A search tree, no call of `next` when nothing is left, and a bounded number of calls."""

from judge.problem.trees import first_out_of_order

MOST_CALLS = 100_000


def complaint(calls):
    if len(calls) - 1 > MOST_CALLS:
        return f"there are {len(calls) - 1} calls after the constructor, more than {MOST_CALLS}"
    root = calls[0][1] or []
    value = first_out_of_order(root)
    if value is not None:
        return f"{value} stands where the search for it does not lead"
    left = sum(value is not None for value in root)
    for position, (name, *_) in enumerate(calls[1:], start=1):
        if name == "next":
            if left == 0:
                return f"call {position} is `next`, but nothing is left then"
            left -= 1
    return None
