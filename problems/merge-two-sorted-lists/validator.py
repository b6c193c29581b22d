"""Both lists are sorted."""

from itertools import pairwise


def complaint(list1, list2):
    for name, values in (("list1", list1), ("list2", list2)):
        for value, following in pairwise(_values(values)):
            if following < value:
                return f"`{name}` is not sorted: {following} comes after {value}"
    return None


def _values(plain):
    return plain["values"] if isinstance(plain, dict) else plain or []
