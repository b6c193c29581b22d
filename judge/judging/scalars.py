"""A scalar from the wire, held to its declared type.

An int stands for a float; nothing else stands for anything: `True` is no 1, and 1.0 is no 1.
"""

from math import inf

from judge.judging.wire_text import Mismatch, article, show, untag
from judge.problem.types import ScalarName
from judge.verdict import Plain


def scalar(name: ScalarName, wire: object) -> Plain | Mismatch:
    value = untag(wire)
    match name, value:
        case (ScalarName.BOOL, bool()) | (ScalarName.STR, str()) | (ScalarName.NONE, None):
            return value
        case (ScalarName.INT, int()) if not isinstance(value, bool):
            return value
        case (ScalarName.FLOAT, int() | float()) if not isinstance(value, bool):
            return _to_float(value)
        case _:
            return Mismatch(f"{_ASKED[name]} is asked for, not {article(wire)}", show(wire))


def is_uniform(name: ScalarName, parts: list[Plain]) -> bool:
    """Whether all are of the type as they stand: long rows of one plain type are common."""
    return name in _PLAIN and set(map(type, parts)) <= {_PLAIN[name]}


def _to_float(value: int | float) -> float:
    try:
        return float(value)
    except OverflowError:
        return inf if value > 0 else -inf


_PLAIN: dict[ScalarName, type] = {
    ScalarName.INT: int,
    ScalarName.STR: str,
    ScalarName.BOOL: bool,
}
_ASKED = {
    ScalarName.INT: "an int",
    ScalarName.FLOAT: "a float",
    ScalarName.BOOL: "a bool",
    ScalarName.STR: "a str",
    ScalarName.NONE: "None",
}
