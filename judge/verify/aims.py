"""What the tests of a parameter should reach, by its type and constraints.

Each aim knows when a value meets it, and how to bend a value until it does: with that,
coverage.py finds out whether the package allows such a value at all.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never, final

from judge.problem.complaint import shown
from judge.problem.nodes import node_count, opened, values_at
from judge.problem.spec import Constraint, Number, Sized
from judge.problem.types import (
    DictOf,
    ListOf,
    NewNode,
    Node,
    NodeOf,
    NodeShape,
    Nullable,
    Scalar,
    ScalarName,
    ValueType,
)
from judge.verdict import Plain

Items: TypeAlias = list[Plain]
_SMALL_SIZES = 3
_MOST_LETTERS = 16
_ANY_SIZE = Sized([0, 1000])


@final
@dataclass(frozen=True, slots=True)
class Aim:
    """`bent` gives a value that meets the aim, if the value lends itself to it."""

    what: str
    is_met: Callable[[Plain], bool]
    bent: Callable[[Plain], Plain]


def aims_of(kind: ValueType, constraint: Constraint | None) -> Iterator[Aim]:
    sized = constraint if isinstance(constraint, Sized) else _ANY_SIZE
    match kind:
        case Scalar(name):
            yield from _scalar_aims(name, constraint)
        case Nullable(Node() | NewNode() as inner):
            yield from aims_of(inner, constraint)
        case Nullable(inner):
            yield _exactly(None, "null")
            yield from aims_of(inner, constraint)
        case ListOf(item):
            yield from _list_aims(item, sized)
        case DictOf():
            yield from _size_aims(sized, "entries", _length, _cut_entries)
        case Node(shape) | NewNode(shape):
            yield from _structure_aims(shape, sized)
        case NodeOf():
            yield _exactly(0, "the first node")
        case _:
            assert_never(kind)


def size_aims(sized: Sized, word: str) -> Iterator[Aim]:
    """The smallest sizes of a list; large ones are what `sized` rows are for."""
    return _size_aims(sized, word, _length, _cut_items)


def _scalar_aims(name: ScalarName, constraint: Constraint | None) -> Iterator[Aim]:
    match name, constraint:
        case ScalarName.BOOL, _:
            yield _exactly(False, "false")
            yield _exactly(True, "true")
        case ((ScalarName.INT | ScalarName.FLOAT), [low, high]):
            yield from _number_aims(low, high, is_float=name is ScalarName.FLOAT)
        case ScalarName.STR, Sized():
            yield from _text_aims(constraint)
        case _:
            return


def _number_aims(low: Number, high: Number, *, is_float: bool) -> Iterator[Aim]:
    for number in dict.fromkeys([low, *([0] if low < 0 < high else []), high]):
        yield _exactly(float(number) if is_float else int(number), shown(number))


def _text_aims(sized: Sized) -> Iterator[Aim]:
    letters = "".join(sorted(set(sized.chars or "")))
    stretch = (letters or "a") * _SMALL_SIZES
    yield from _size_aims(
        sized, "letters", _length, lambda value, size: (_text(value) + stretch)[:size]
    )
    if sized.size[1] >= _SMALL_SIZES:
        yield Aim("the same letter all through", _is_one_letter, _one_letter)
    yield from map(_letter_aim, letters if len(letters) <= _MOST_LETTERS else "")


def _letter_aim(letter: str) -> Aim:
    return Aim(
        f"the letter {shown(letter)}",
        lambda value: letter in _text(value),
        lambda value: letter + _text(value)[1:],
    )


def _list_aims(item: ValueType, sized: Sized) -> Iterator[Aim]:
    yield from size_aims(sized, "items")
    if isinstance(item, Scalar) and item.name is not ScalarName.BOOL:
        yield from _order_aims(sized)
    for aim in aims_of(item, sized.items):
        yield _inside(aim, "an item of", _items, lambda value: value)


def _structure_aims(shape: NodeShape, sized: Sized) -> Iterator[Aim]:
    def values(value: Plain) -> Items:
        return [found for _, found in values_at(shape, value)]

    def cut(value: Plain, size: int) -> Plain:
        return _cut_items(values(value), size)

    yield from _size_aims(sized, "nodes", lambda value: node_count(shape, value), cut)
    for aim in _scalar_aims(ScalarName.INT, sized.items):
        # Only these two are written as the plain list of their values.
        can_bend = shape in (NodeShape.LIST, NodeShape.TREE)
        yield _inside(aim, "a node of", values, values if can_bend else lambda value: value)
    if shape in (NodeShape.LIST, NodeShape.RANDOM) and sized.items is not None:
        for aim in _order_aims(sized):
            yield _seen_through(values, aim)
    if shape is NodeShape.LIST and sized.cycle:
        yield Aim("a cycle", lambda value: opened(value).cycle is not None, _tied)
        yield Aim("no cycle", lambda value: opened(value).cycle is None, values)


def _order_aims(sized: Sized) -> Iterator[Aim]:
    """Orders in which careless code works, or only careful code does; three items show one."""
    if sized.size[1] < _SMALL_SIZES:
        return
    yield Aim("an item twice", _is_repeating, lambda value: [*_items(value)[:1], *_items(value)])
    yield Aim("all items equal", _is_constant, lambda value: _items(value)[:1] * len(_items(value)))
    yield Aim("items in rising order", _is_rising, lambda value: sorted(_items(value), key=_order))
    yield Aim(
        "items in falling order",
        lambda value: _is_rising(_items(value)[::-1]),
        lambda value: sorted(_items(value), key=_order, reverse=True),
    )


def _inside(
    aim: Aim, prefix: str, parts: Callable[[Plain], Items], flat: Callable[[Plain], Plain]
) -> Aim:
    """The aim for some part of a value; `flat` is the value as a list that can be bent."""

    def bent(value: Plain) -> Plain:
        row = _items(flat(value))
        return [aim.bent(row[0]), *row[1:]] if row else value

    return Aim(f"{prefix} {aim.what}", lambda value: any(map(aim.is_met, parts(value))), bent)


def _seen_through(values: Callable[[Plain], Items], aim: Aim) -> Aim:
    return Aim(
        aim.what, lambda value: aim.is_met(values(value)), lambda value: aim.bent(values(value))
    )


def _size_aims(
    sized: Sized,
    word: str,
    measure: Callable[[Plain], int],
    cut: Callable[[Plain, int], Plain],
) -> Iterator[Aim]:
    low, high = sized.size
    for size in range(low, min(high, low + _SMALL_SIZES - 1) + 1):
        yield _size_aim(f"{size} {word}", size, measure, cut)


def _size_aim(
    what: str, size: int, measure: Callable[[Plain], int], cut: Callable[[Plain, int], Plain]
) -> Aim:
    return Aim(what, lambda value: measure(value) == size, lambda value: cut(value, size))


def _exactly(plain: Plain, what: str) -> Aim:
    return Aim(what, lambda value: type(value) is type(plain) and value == plain, lambda _: plain)


def _length(value: Plain) -> int:
    return len(value) if isinstance(value, list | dict | str) else -1


def _cut_items(value: Plain, size: int) -> Plain:
    """Shorter by cutting, longer by repeating; an empty list has nothing to repeat."""
    return (_items(value) * (size + 1))[:size]


def _cut_entries(value: Plain, size: int) -> Plain:
    return dict([*value.items()][:size]) if isinstance(value, dict) else value


def _items(value: Plain) -> Items:
    return value if isinstance(value, list) else []


def _text(value: Plain) -> str:
    return value if isinstance(value, str) else ""


def _is_one_letter(value: Plain) -> bool:
    return len(_text(value)) > 1 and len(set(_text(value))) == 1


def _one_letter(value: Plain) -> Plain:
    return (_text(value)[:1] or "a") * max(2, len(_text(value)))


def _is_repeating(value: Plain) -> bool:
    return len(set(map(_order, _items(value)))) < len(_items(value))


def _is_constant(value: Plain) -> bool:
    return len(_items(value)) > 1 and len(set(map(_order, _items(value)))) == 1


def _is_rising(value: Plain) -> bool:
    keys = [*map(_order, _items(value))]
    return keys == sorted(keys) and len(set(keys)) > 1


def _order(value: Plain) -> tuple[float, str]:
    number = float(value) if isinstance(value, int | float) else 0.0
    return number, str(value)


def _tied(value: Plain) -> Plain:
    return {"values": [*opened(value).values], "cycle": 0}
