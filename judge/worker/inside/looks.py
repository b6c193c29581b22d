"""What an object of the submission's holds: its items or its attributes, read but not asked for.

See peek.py for what that takes.
"""

from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from itertools import chain, islice
from types import (
    BuiltinFunctionType,
    FunctionType,
    GetSetDescriptorType,
    MemberDescriptorType,
    MethodType,
)
from typing import Any

from . import loading
from .peek import NAME_CAP, bases_of, is_enum, is_own, is_scalar, module_of, name_of, namespace_of

ITEMS_SHOWN = 64

Look = tuple[str, Any, list[Any]]
"""What an object holds: its kind, how many items are left out, and the items.

For an object with attributes ("O") the second is its class and the attributes' names.
A dict's items are its keys and values in turn.
"""
Reader = Callable[[Any], Look]

_Attributes = tuple[list[str], list[Any]]


def reader_of(cls: type) -> Reader | None:
    """How to look at objects of the class; None for those that are not drawn by their parts."""
    for base in bases_of(cls):
        reader = _READERS.get(id(base))
        if reader is not None:
            return reader
        if name_of(base) == "SortedList" and module_of(base).startswith("sortedcontainers"):
            return _sorted_list(_attributes_of(cls))
    is_drawn = is_own(cls) and not is_scalar(cls)
    return _instance(cls, _attributes_of(cls)) if is_drawn else None


def enum_member(value: Any) -> str | None:
    """`Colour.RED` for a member of an enum of theirs."""
    cls = type(value)
    if not (is_enum(cls) and is_own(cls)):
        return None
    names, values = _attributes_of(cls)(value)
    found = dict(zip(names, values, strict=True)).get("_name_")
    return f"{name_of(cls)}.{found}"[:NAME_CAP] if type(found) is str else None


def _row(kind: str, iterate: Callable[[Any], Any], count: Callable[[Any], int]) -> Reader:
    def look(value: Any) -> Look:
        parts = list(islice(iterate(value), ITEMS_SHOWN))
        return kind, count(value) - len(parts), parts

    return look


def _dict(value: Any) -> Look:
    return _pairs(dict.items(value), dict.__len__(value))


def _ordered(value: Any) -> Look:
    """In its own order, which it walks by the hashes of its keys."""
    count = dict.__len__(value)
    if all(map(_has_plain_hash, dict.__iter__(value))):
        return _pairs(OrderedDict.items(value), count)
    return "D", count, []


def _has_plain_hash(key: Any) -> bool:
    if type(key) is tuple:
        return all(map(_has_plain_hash, key))
    return id(type(key)) in _PLAIN_HASHES


def _pairs(pairs: Iterable[tuple[Any, Any]], count: int) -> Look:
    parts = list(chain.from_iterable(islice(pairs, ITEMS_SHOWN)))
    return "D", count - len(parts) // 2, parts


def _attributes_of(cls: type) -> Callable[[Any], _Attributes]:
    """Reads `__slots__` and `__dict__` through the descriptors that type() itself has made.

    What a class of theirs holds for all its objects, such as a memo, is read with them.
    """
    slots, shared, read_dict = _descriptors(cls)

    def read(value: Any) -> _Attributes:
        found: dict[str, Any] = {}
        for name, slot in slots.items():
            try:
                found[name[:NAME_CAP]] = slot.__get__(value)
            except AttributeError:
                continue  # not set yet
        for name, part in dict.items(read_dict(value)) if read_dict else ():
            if type(name) is str and len(found) < ITEMS_SHOWN:
                found[name[:NAME_CAP]] = part
        for name, base in shared.items():
            found.setdefault(name[:NAME_CAP], dict(namespace_of(base)).get(name))
        return list(found), list(found.values())

    return read


def _descriptors(
    cls: type,
) -> tuple[dict[str, Any], dict[str, type], Callable[[Any], Any] | None]:
    """The slots, the classes that hold containers for all, and the way to `__dict__`."""
    slots: dict[str, Any] = {}
    shared: dict[str, type] = {}
    read_dict: Callable[[Any], Any] | None = None
    for base in bases_of(cls):
        are_theirs = is_own(base)
        for name, found in namespace_of(base):
            if type(found) is MemberDescriptorType and are_theirs:
                slots.setdefault(name, found)
            elif type(found) is GetSetDescriptorType and name == "__dict__":
                read_dict = read_dict or found.__get__
            elif are_theirs and not name.startswith("__") and id(type(found)) in _SHARED:
                shared.setdefault(name, base)
    return slots, shared, read_dict


def _instance(cls: type, read: Callable[[Any], _Attributes]) -> Reader:
    # A bare method is called with a stand-in for `self`, whose own parts are none of theirs.
    is_stand_in = module_of(cls) == loading.__name__
    shown = "self" if is_stand_in else name_of(cls)

    def look(value: Any) -> Look:
        names, values = read(value)
        if is_stand_in:
            kept = [pair for pair in zip(names, values, strict=True) if _is_theirs(*pair)]
            names, values = [name for name, _ in kept], [part for _, part in kept]
        return "O", (shown, *names), values

    return look


def _is_theirs(name: str, value: Any) -> bool:
    return name not in ("_namespace", "_own") and id(type(value)) not in _FUNCTIONS


def _sorted_list(read: Callable[[Any], _Attributes]) -> Reader:
    """It keeps its items in order, in a list of lists."""

    def look(value: Any) -> Look:
        lists = dict(zip(*read(value), strict=True)).get("_lists")
        rows = [row for row in lists if type(row) is list] if type(lists) is list else []
        parts = list(islice(chain.from_iterable(rows), ITEMS_SHOWN))
        return "L", sum(map(len, rows)) - len(parts), parts

    return look


_VALUES: Any = type({}.values())
_KEYS: Any = type({}.keys())
_READERS: dict[int, Reader] = {
    id(list): _row("L", list.__iter__, list.__len__),
    id(deque): _row("Q", deque.__iter__, deque.__len__),
    id(tuple): _row("T", tuple.__iter__, tuple.__len__),
    id(set): _row("S", set.__iter__, set.__len__),
    id(frozenset): _row("S", frozenset.__iter__, frozenset.__len__),
    # Views of a dict walk its table: no hash and no == of a key is asked for.
    id(_VALUES): _row("L", _VALUES.__iter__, _VALUES.__len__),
    id(_KEYS): _row("L", _KEYS.__iter__, _KEYS.__len__),
    id(OrderedDict): _ordered,
    id(dict): _dict,
}
_SHARED = {id(kind) for kind in (list, dict, set, deque, defaultdict, Counter, OrderedDict)}
_PLAIN_HASHES = {id(kind) for kind in (int, str, bool, float, bytes, type(None))}
_FUNCTIONS = {id(kind) for kind in (FunctionType, BuiltinFunctionType, MethodType)}
