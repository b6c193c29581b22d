"""`head_b` may run into `head_a`, not the other way round, and has at least one node."""

LONGEST = 30_000


def complaint(head_a, head_b):
    if isinstance(head_a, dict) and "joins" in head_a:
        return "`head_a` cannot join `head_b`: write the common nodes in `head_a`"
    size = _size(head_b) + _shared(head_a, head_b)
    if not 1 <= size <= LONGEST:
        return f"`head_b` has {size} nodes, those in common included; it may have 1 to {LONGEST}"
    return None


def _size(plain):
    return len(plain["values"] if isinstance(plain, dict) else plain)


def _shared(head_a, head_b):
    if not isinstance(head_b, dict) or "joins" not in head_b:
        return 0
    return _size(head_a) - head_b["joins"]["head_a"]
