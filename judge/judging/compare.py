"""Is the returned value right? The named checkers, on plain values of the declared type.

Both sides have been conformed, so equal means the same types all through. Orders are
compared by sorting: a hash table can be made quadratic by colliding integers.
"""

from math import isclose, isnan
from typing import Any, assert_never

from judge.problem.spec import CheckerName
from judge.problem.types import (
    DictOf,
    ListOf,
    Node,
    NodeShape,
    Nullable,
    Scalar,
    ScalarName,
    ValueType,
)
from judge.verdict import Plain

RELATIVE, ABSOLUTE = 1e-6, 1e-9


def agrees(checker: CheckerName, expected: Plain, returned: Plain) -> bool:
    """Whether `returned` is as good as `expected`. `any_valid` cannot be decided here."""
    # Sorting a long answer costs more than all else, and most right answers are in order.
    if same(expected, returned):
        return True
    match checker:
        case CheckerName.EXACT:
            return False
        case CheckerName.CLOSE:
            return close(expected, returned)
        case CheckerName.UNORDERED:
            return same(_sorted(expected), _sorted(returned))
        case CheckerName.UNORDERED_NESTED:
            return same(_sorted(_each_sorted(expected)), _sorted(_each_sorted(returned)))
        case CheckerName.ANY_VALID:
            raise ValueError("the package's own checker decides")
        case _:
            assert_never(checker)


def first_wrong_call(checker: CheckerName, expected: Plain, returned: Plain) -> int | None:
    """Where the answers to the calls of a class problem part, each held to the checker alone."""
    if checker is CheckerName.ANY_VALID or not (
        isinstance(expected, list) and isinstance(returned, list)
    ):
        return None
    pairs = zip(expected, returned, strict=False)
    return next(
        (number for number, pair in enumerate(pairs) if not agrees(checker, *pair)),
        None,
    )


def same(expected: Plain, returned: Plain) -> bool:
    """Equal in type and value; NaN is NaN, and -0.0 is 0.0."""
    match expected, returned:
        case list(), list():
            return len(expected) == len(returned) and all(map(same, expected, returned))
        case dict(), dict():
            return expected.keys() == returned.keys() and all(
                same(value, returned[key]) for key, value in expected.items()
            )
        case float(), float():
            return expected == returned or (isnan(expected) and isnan(returned))
        case _:
            return type(expected) is type(returned) and expected == returned


def close(expected: Plain, returned: Plain) -> bool:
    """As `same`, with floats equal within 1e-6 of their size or 1e-9."""
    match expected, returned:
        case list(), list():
            return len(expected) == len(returned) and all(map(close, expected, returned))
        case float(), float():
            if isnan(expected) or isnan(returned):
                return isnan(expected) and isnan(returned)
            return isclose(expected, returned, rel_tol=RELATIVE, abs_tol=ABSOLUTE)
        case _:
            return same(expected, returned)


def canonical(kind: ValueType, plain: Plain) -> Plain:
    """The one form of a plain value that an author may have written in several ways.

    No structure is `[]`, a tree has no trailing nulls, and a float is never an int.
    """
    match kind, plain:
        case Nullable(Node()), None:
            return []
        case Nullable(inner), _ if plain is not None:
            return canonical(inner, plain)
        case Node(NodeShape.TREE), list():
            return _trimmed(plain)
        case Scalar(ScalarName.FLOAT), int() if not isinstance(plain, bool):
            return float(plain)
        case ListOf(item), list():
            return [canonical(item, part) for part in plain]
        case DictOf(_, value), dict():
            return {key: canonical(value, part) for key, part in plain.items()}
        case _:
            return plain


def _trimmed(values: list[Plain]) -> list[Plain]:
    end = len(values)
    while end and values[end - 1] is None:
        end -= 1
    return values[:end]


def _sorted(value: Plain) -> Plain:
    return sorted(value, key=_order) if isinstance(value, list) else value


def _each_sorted(value: Plain) -> Plain:
    return [_sorted(part) for part in value] if isinstance(value, list) else value


def _order(value: Plain) -> tuple[int, Any]:
    """Any total order will do, as long as what is `same` gets equal keys.

    The first part tells the types apart, so that only like is compared with like.
    """
    match value:
        case None:
            return 0, 0
        case bool() | int():
            return 1 + (type(value) is int), value
        case float():
            return (3, 0.0) if isnan(value) else (4, value)
        case str():
            return 5, value
        case list():
            return 6, [_order(part) for part in value]
        case dict():
            return 7, sorted((key, _order(part)) for key, part in value.items())
        case _:
            assert_never(value)
