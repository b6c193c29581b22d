"""The list has a node with the number `n`."""


def complaint(head, n):
    size = len(head["values"] if isinstance(head, dict) else head)
    if n > size:
        return f"`n` is {n}, but the list has only {size} node{'s' if size > 1 else ''}"
    return None
