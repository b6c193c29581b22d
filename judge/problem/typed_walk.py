"""Data against the types of `spec`: every fault of shape, not only the first.

The walk follows msgspec's own description of the types, so that a field of the spec
is declared once; msgspec does the conversion afterwards.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from typing import TypeAlias

from msgspec import Struct, inspect

from judge.problem.complaint import Complaint, DataPath, counted, described, shown
from judge.problem.near_miss import did_you_mean, near_miss
from judge.problem.spec import Spec
from judge.verdict import Plain

_Bounded: TypeAlias = inspect.StrType | inspect.ListType | inspect.VarTupleType


def shape_complaints(data: Plain, guessed: Set[DataPath] = frozenset()) -> list[Complaint]:
    """All that keeps `data` from being a Spec; what lies at a `guessed` path is left alone."""
    if not isinstance(data, dict):
        return [Complaint((), f"the file must be a mapping, but is {described(data)}")]
    by_kind = _struct_by_kind()
    kind = data.get("kind")
    struct = by_kind[kind if isinstance(kind, str) and kind in by_kind else _likely_kind(data)]
    found = [*_kind_complaints(data, [*by_kind])]
    found += _walk_struct(struct, {k: v for k, v in data.items() if k != "kind"}, ())
    return [complaint for complaint in found if not _is_below(complaint.path, guessed)]


def complaints_of(struct: type[Struct], data: Plain) -> list[Complaint]:
    """The same for a file of one kind."""
    expected = inspect.type_info(struct)
    assert isinstance(expected, inspect.StructType)
    if not isinstance(data, dict):
        return [Complaint((), f"the file must be a mapping, but is {described(data)}")]
    return [*_walk_struct(expected, data, ())]


@cache
def _struct_by_kind() -> dict[str, inspect.StructType]:
    union = inspect.type_info(Spec)
    assert isinstance(union, inspect.UnionType)
    structs = [each for each in union.types if isinstance(each, inspect.StructType)]
    return {str(struct.tag): struct for struct in structs}


def _kind_complaints(data: dict[str, Plain], kinds: Sequence[str]) -> Iterator[Complaint]:
    if "kind" not in data:
        yield Complaint(("kind",), "is missing", f"one of {', '.join(kinds)}", at_key=True)
    elif data["kind"] not in kinds:
        yield _not_a_member(data["kind"], kinds, ("kind",))


def _likely_kind(data: dict[str, Plain]) -> str:
    """Without a kind, the signature shows which one was meant; the rest can be checked."""
    signature = data.get("signature")
    keys = signature.keys() if isinstance(signature, dict) else set()
    if "encode" in keys or "decode" in keys:
        return "codec"
    if "class" in keys or "methods" in keys:
        return "class"
    return "in_place" if "result" in keys else "function"


def _is_below(path: DataPath, guessed: Set[DataPath]) -> bool:
    return any(path[:end] in guessed for end in range(len(path) + 1))


def _walk(expected: inspect.Type, data: Plain, path: DataPath) -> Iterator[Complaint]:
    match expected:
        case inspect.AnyType():
            return
        case inspect.Metadata(inner, extra):
            yield from _walk_described(inner, str((extra or {}).get("description")), data, path)
        case inspect.UnionType(types):
            yield from _walk_union(types, data, path)
        case inspect.EnumType(members):
            names = [str(member.value) for member in members]
            if data not in names or not isinstance(data, str):
                yield _not_a_member(data, names, path)
        case inspect.LiteralType(values):
            if not any(type(data) is type(value) and data == value for value in values):
                choice = " or ".join(shown(value) for value in values)
                yield Complaint(path, f"must be {choice}, but is {described(data)}")
        case _ if not _is_of_kind(expected, data):
            yield Complaint(path, f"must be {_kind_name(expected)}, but is {described(data)}")
        case _:
            yield from _walk_inside(expected, data, path)


def _walk_described(
    inner: inspect.Type, description: str, data: Plain, path: DataPath
) -> Iterator[Complaint]:
    """A text of the wrong pattern is told apart by the description, not by the pattern."""
    if isinstance(inner, inspect.StrType) and isinstance(data, str):
        if not _fits(inner, data):
            yield Complaint(path, f"must be {description}, but is {described(data)}")
        return
    yield from _walk(inner, data, path)


def _walk_union(types: Sequence[inspect.Type], data: Plain, path: DataPath) -> Iterator[Complaint]:
    # No two members of a union share a kind of JSON value: msgspec sees to that.
    fitting = [each for each in types if _is_of_kind(_bare(each), data)]
    if fitting:
        yield from _walk(fitting[0], data, path)
        return
    names = [_kind_name(_bare(each)) for each in types]
    if "a number" in names:
        names = [name for name in names if name != "a whole number"]
    yield Complaint(path, f"must be {' or '.join(names)}, but is {described(data)}")


def _walk_inside(expected: inspect.Type, data: Plain, path: DataPath) -> Iterator[Complaint]:
    match expected, data:
        case inspect.StructType(), dict():
            yield from _walk_struct(expected, data, path)
        case inspect.DictType(key_type, value_type), dict():
            for key, value in data.items():
                for found in _walk(key_type, key, (*path, key)):
                    yield Complaint(found.path, found.what, found.hint, at_key=True)
                yield from _walk(value_type, value, (*path, key))
        case inspect.ListType() | inspect.VarTupleType(), list():
            yield from _walk_length(expected, data, path)
            for index, item in enumerate(data):
                yield from _walk(expected.item_type, item, (*path, index))
        case inspect.StrType(), str() if not _fits(expected, data):
            what = "must not be empty" if not data else f"must match `{expected.pattern}`"
            yield Complaint(path, what)
        case inspect.IntType(), int():
            yield from _walk_range(expected, data, path)
        case _:
            return


def _walk_struct(
    struct: inspect.StructType, data: dict[str, Plain], path: DataPath
) -> Iterator[Complaint]:
    fields = {field.encode_name: field for field in struct.fields}
    absent = [name for name, field in fields.items() if field.required and name not in data]
    unknown = [key for key in data if key not in fields]
    for key in unknown:
        left = [name for name in fields if name not in data]
        hint = did_you_mean(key, left) if near_miss(key, left) else did_you_mean(key, fields)
        yield Complaint((*path, key), "is not a known key", hint, at_key=True)
    # A misspelt key is one fault: that the right one is missing as well goes without saying.
    misspelt = {near_miss(key, absent) for key in unknown}
    for name in absent:
        if name not in misspelt:
            yield Complaint((*path, name), "is missing", _choice_of(fields[name].type), True)
    for name, field in fields.items():
        if name in data:
            yield from _walk(field.type, data[name], (*path, name))


def _walk_length(
    expected: inspect.ListType | inspect.VarTupleType, data: list[Plain], path: DataPath
) -> Iterator[Complaint]:
    low, high, count = expected.min_length or 0, expected.max_length, len(data)
    if low <= count and (high is None or count <= high):
        return
    wanted = "exactly" if low == high else "at least"
    has = f"has {count}" if count else "is empty"
    yield Complaint(path, f"must have {wanted} {counted(low, 'item')}, but {has}")


def _walk_range(expected: inspect.IntType, data: int, path: DataPath) -> Iterator[Complaint]:
    if expected.ge is not None and data < expected.ge:
        yield Complaint(path, f"must be at least {expected.ge}, but is {shown(data)}")
    if expected.le is not None and data > expected.le:
        yield Complaint(path, f"must be at most {expected.le}, but is {shown(data)}")


def _fits(expected: inspect.StrType, data: str) -> bool:
    if not (expected.min_length or 0) <= len(data) <= (expected.max_length or len(data)):
        return False
    # `$` also matches before a final line break, which a name must not have.
    pattern = expected.pattern
    return pattern is None or (not data.endswith("\n") and re.search(pattern, data) is not None)


def _not_a_member(data: Plain, names: Sequence[str], path: DataPath) -> Complaint:
    hint = did_you_mean(data, names) if isinstance(data, str) else f"one of {', '.join(names)}"
    return Complaint(path, f"cannot be {described(data)}", hint)


def _choice_of(expected: inspect.Type) -> str | None:
    if isinstance(expected, inspect.EnumType):
        return f"one of {', '.join(str(member.value) for member in expected.cls)}"
    return None


def _bare(expected: inspect.Type) -> inspect.Type:
    return expected.type if isinstance(expected, inspect.Metadata) else expected


def _is_of_kind(expected: inspect.Type, data: Plain) -> bool:
    match expected:
        case inspect.NoneType():
            return data is None
        case inspect.BoolType():
            return isinstance(data, bool)
        case inspect.IntType():
            return isinstance(data, int) and not isinstance(data, bool)
        case inspect.FloatType():
            return isinstance(data, int | float) and not isinstance(data, bool)
        case inspect.StrType() | inspect.EnumType():
            return isinstance(data, str)
        case inspect.ListType() | inspect.VarTupleType():
            return isinstance(data, list)
        case inspect.DictType() | inspect.StructType():
            return isinstance(data, dict)
        case _:
            return True


def _kind_name(expected: inspect.Type) -> str:
    names: dict[type[inspect.Type], str] = {
        inspect.NoneType: "null",
        inspect.BoolType: "true or false",
        inspect.IntType: "a whole number",
        inspect.FloatType: "a number",
        inspect.StrType: "a text",
        inspect.EnumType: "a text",
        inspect.ListType: "a list",
        inspect.VarTupleType: "a list",
    }
    return names.get(type(expected), "a mapping")
