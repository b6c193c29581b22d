"""Faults of meaning in a signature: types that are none, nodes of nothing, reserved names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from keyword import iskeyword
from typing import Final, assert_never, final

from judge.problem.arguments import structure_of
from judge.problem.complaint import Complaint, DataPath
from judge.problem.near_miss import did_you_mean, near_miss
from judge.problem.spec import (
    ClassSpec,
    CodecSpec,
    FunctionSpec,
    InPlaceSpec,
    Spec,
)
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
    parse_type,
)

RESERVED: Final = frozenset({"self", "solve", "returned", "expected"})
"""Names that a call, a law or a checker gives to something else."""


@final
@dataclass(frozen=True, slots=True)
class Written:
    """One callable as the author wrote it: where its parameters stand, and their texts."""

    at: DataPath
    params: Mapping[str, str]
    returns: tuple[DataPath, str] | None = None


def signature_complaints(spec: Spec) -> Iterator[Complaint]:
    for written in written_callables(spec):
        for name in written.params:
            yield from _name_complaints(name, (*written.at, name))
        for path, text, is_return in _texts(written):
            yield from _type_complaints(text, path, written, is_return=is_return)
    yield from _extra_complaints(spec)


def written_callables(spec: Spec) -> Iterator[Written]:
    match spec:
        case FunctionSpec(signature=signature):
            returns = ("signature", "returns"), signature.returns
            yield Written(("signature", "params"), signature.params, returns)
        case InPlaceSpec(signature=signature):
            yield Written(("signature", "params"), signature.params)
        case ClassSpec(signature=signature):
            yield Written(("signature", "init"), signature.init)
            for name, method in signature.methods.items():
                at: DataPath = ("signature", "methods", name)
                yield Written((*at, "params"), method.params, ((*at, "returns"), method.returns))
        case CodecSpec(signature=signature):
            yield Written(("signature", "params"), signature.params)
        case _:
            assert_never(spec)


def parsed(text: str) -> ValueType | None:
    try:
        return parse_type(text)
    except ValueError:
        return None


def _texts(written: Written) -> Iterator[tuple[DataPath, str, bool]]:
    for name, text in written.params.items():
        yield (*written.at, name), text, False
    if written.returns is not None:
        yield *written.returns, True


def _name_complaints(name: str, path: DataPath) -> Iterator[Complaint]:
    if iskeyword(name):
        yield Complaint(path, "is a keyword of Python, so no parameter can have it", at_key=True)
    if name in RESERVED:
        yield Complaint(path, "is a name that the judge needs for itself", at_key=True)


def _type_complaints(
    text: str, path: DataPath, written: Written, *, is_return: bool
) -> Iterator[Complaint]:
    try:
        value_type = parse_type(text)
    except ValueError as error:
        known = [*ScalarName, "list", "dict", *NodeShape]
        close = near_miss(text.partition("[")[0].partition("|")[0].strip(), known)
        hint = None if close is None or close in text else f"did you mean `{close}`?"
        yield Complaint(path, f"is not a type: {error}", hint)
        return
    for part in _parts(value_type):
        match part:
            case DictOf(key, _) if key != Scalar(ScalarName.STR):
                yield Complaint(path, f"must have `str` keys, as YAML and JSON do, but has `{key}`")
            case NewNode() if not is_return:
                yield Complaint(path, f"cannot be `{part}`: only what is returned can be new")
            case NodeOf(target):
                yield from _target_complaints(target, path, written)
            case _:
                pass


def _parts(value_type: ValueType) -> Iterator[ValueType]:
    yield value_type
    match value_type:
        case ListOf(inner) | Nullable(inner):
            yield from _parts(inner)
        case DictOf(key, value):
            yield from _parts(key)
            yield from _parts(value)
        case Scalar() | Node() | NodeOf() | NewNode():
            return
        case _:
            assert_never(value_type)


def _target_complaints(target: str, path: DataPath, written: Written) -> Iterator[Complaint]:
    if target not in written.params:
        what = f"is a node of `{target}`, which is not a parameter"
        yield Complaint(path, what, did_you_mean(target, written.params))
        return
    target_type = parsed(written.params[target])
    if target_type is not None and structure_of(target_type) is None:
        yield Complaint(path, f"is a node of `{target}`, but the type `{target_type}` has no nodes")


def _extra_complaints(spec: Spec) -> Iterator[Complaint]:
    match spec:
        case InPlaceSpec(signature=signature):
            yield from _result_complaints(signature.result, signature.params)
        case CodecSpec(signature=signature) if len(signature.params) != 1:
            what = f"must name the one value to encode, but names {len(signature.params)}"
            yield Complaint(("signature", "params"), what)
        case ClassSpec(leetcode=leetcode, signature=signature) if leetcode is not None:
            for theirs, ours in leetcode.methods.items():
                if ours not in signature.methods:
                    path = ("leetcode", "methods", theirs)
                    hint = did_you_mean(ours, signature.methods)
                    yield Complaint(path, f"names `{ours}`, which is not a method", hint)
        case _:
            return


def _result_complaints(result: str, params: Mapping[str, str]) -> Iterator[Complaint]:
    path: DataPath = ("signature", "result")
    if result not in params:
        what = f"names `{result}`, which is not a parameter"
        yield Complaint(path, what, did_you_mean(result, params))
        return
    result_type = parsed(params[result])
    if result_type is None or isinstance(result_type, ListOf | DictOf):
        return
    if structure_of(result_type) is None:
        what = f"names `{result}`, but the type `{result_type}` cannot be changed in place"
        yield Complaint(path, what)
