"""Values and text for the eye: Python's notation, cut where it is long, escaped always.

Whatever a submission prints, raises or returns may hold terminal controls or marks that
turn the direction of text; none of them leaves here.
"""

from collections.abc import Mapping

from judge.judging.program import CALLS
from judge.verdict import Plain

_ITEMS_SHOWN = 12
_TEXT_SHOWN = 240


def escape(text: str) -> str:
    """The text with every character that does not print written as an escape."""
    return "".join(map(_escaped, text))


def value_text(value: Plain, *, short: bool = True) -> str:
    """The value as Python writes it; a long list is cut and says how long it is."""
    match value:
        case list() if short and len(value) > _ITEMS_SHOWN and len(repr_text(value)) > _TEXT_SHOWN:
            shown = ", ".join(value_text(part) for part in value[:_ITEMS_SHOWN])
            return f"[{shown}, … {len(value):,} items]"
        case list():
            return "[" + ", ".join(value_text(part, short=short) for part in value) + "]"
        case dict() if set(value) <= {"values", "cycle", "joins"} and "values" in value:
            return _list_node(value)
        case str() if short and len(value) > _TEXT_SHOWN:
            return f"{value[:_TEXT_SHOWN]!r}… {len(value):,} characters"
        case _:
            return repr_text(value)


def call_text(form: str, name: str, arguments: Mapping[str, Plain], *, short: bool = True) -> str:
    """The call in the form that the person wrote, to be pasted below their code."""
    if form == "class":
        return _calls_text(name, arguments[CALLS], short=short)
    values = ", ".join(value_text(value, short=short) for value in arguments.values())
    return f"Solution().{name}({values})" if form == "method" else f"{name}({values})"


def cut(text: str, length: int = _TEXT_SHOWN) -> str:
    return text if len(text) <= length else f"{text[:length]}… {len(text):,} characters"


def repr_text(value: object) -> str:
    try:
        return repr(value)
    except ValueError:  # Python refuses to write integers of more than 4,300 digits
        return hex(value) if isinstance(value, int) else "a value with a huge integer"


def _list_node(value: Mapping[str, Plain]) -> str:
    values = value_text(value["values"])
    if value.get("cycle") is not None:
        return f"{values} (the last node leads back to node {value['cycle']})"
    joins = value.get("joins")
    if isinstance(joins, dict) and joins:
        return f"{values} (then " + ", ".join(f"node {n} of {p}" for p, n in joins.items()) + ")"
    return values


def _calls_text(name: str, calls: Plain, *, short: bool) -> str:
    assert isinstance(calls, list)
    rows = [row for row in calls if isinstance(row, list)]
    lines = [_one_call(name, row, is_first=number == 0) for number, row in enumerate(rows)]
    if short and len(lines) > 2 * _ITEMS_SHOWN:
        left = len(lines) - 2 * _ITEMS_SHOWN
        lines = [*lines[:_ITEMS_SHOWN], f"# … {left:,} calls …", *lines[-_ITEMS_SHOWN:]]
    return "\n".join(lines)


def _one_call(name: str, row: list[Plain], *, is_first: bool) -> str:
    method, *arguments = row
    values = ", ".join(map(value_text, arguments))
    return f"it = {name}({values})" if is_first else f"it.{method}({values})"


def _escaped(character: str) -> str:
    if character.isprintable() or character in "\n\t":
        return character
    return character.encode("unicode_escape", "backslashreplace").decode("ascii")
