"""`p` and `q` are numbers of two different nodes."""


def complaint(root, p, q):
    nodes = sum(value is not None for value in root)
    for name, number in (("p", p), ("q", q)):
        if not 0 <= number < nodes:
            return f"`{name}` is {number}, but the nodes are numbered from 0 to {nodes - 1}"
    if p == q:
        return f"`p` and `q` are both node {p}, but they must differ"
    return None
