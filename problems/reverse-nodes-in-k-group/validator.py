"""There is at least one full block."""


def complaint(head, k):
    size = len(head["values"] if isinstance(head, dict) else head)
    if k > size:
        return f"`k` is {k}, but the list has only {size} node{'s' if size > 1 else ''}"
    return None
