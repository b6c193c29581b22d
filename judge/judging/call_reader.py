"""An input as a person writes it -> the arguments: `two_sum([0, 1], 1)`, or YAML.

The inverse of `call_text`, and a little wider: names of parameters may be given, and the
words around the arguments (`Solution().`, the name of the function) do not matter.
"""

import ast
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from judge.errors import JudgeError
from judge.judging.call_text import params_of
from judge.judging.program import CALLS
from judge.problem.signature import entry_name, methods_of
from judge.problem.spec import ClassSpec, CodecSpec, Spec
from judge.verdict import Plain

_POS: Final = "pos"
_NODE: Final = re.compile(r"\bnode (\d+) \(value [^()]*\)")
"""How a node among the given ones is shown; its number is what counts."""


def read_input(text: str, spec: Spec) -> dict[str, Plain]:
    """Raises JudgeError for what is neither; whether the input is valid is not looked at."""
    if isinstance(spec, ClassSpec):
        calls = _calls(text, spec)
        return {CALLS: calls} if calls is not None else _from_yaml(text, spec)
    call = _last_call(text)
    return _from_yaml(text, spec) if call is None else _arguments(call, spec)


def _last_call(text: str) -> ast.Call | None:
    """The call, or one whose arguments are `nums=[0, 1], target=1` or `[0, 1], 1`."""
    bare = _NODE.sub(r"\1", text)
    whole = _call(bare)
    if whole is not None:
        return whole
    around = _call(f"_({bare})")
    match around:
        case None | ast.Call(args=[ast.Dict()], keywords=[]):  # a mapping is for YAML
            return None
        case _:
            return around


def _call(source: str) -> ast.Call | None:
    try:
        body = ast.parse(source.strip()).body
    except (SyntaxError, ValueError, RecursionError):
        return None
    match body:
        case [ast.Expr(value=ast.Call() as call)]:
            return call
        case _:
            return None


def _arguments(call: ast.Call, spec: Spec) -> dict[str, Plain]:
    while (
        isinstance(spec, CodecSpec) and len(call.args) == 1 and isinstance(call.args[0], ast.Call)
    ):
        call = call.args[0]  # decode(encode(value)): the value is inside
    names = [*params_of(spec)]
    given = [keyword for keyword in call.keywords if not _is_cycle(keyword.arg, names)]
    if len(call.args) + len(given) > len(names):
        raise _unreadable(spec, f"there are more arguments than `{entry_name(spec)}` takes")
    found = {name: _value(node, spec) for name, node in zip(names, call.args, strict=False)}
    for keyword in given:
        found[str(keyword.arg)] = _value(keyword.value, spec)
    for keyword in call.keywords:
        if _is_cycle(keyword.arg, names):
            _close_cycle(found, str(keyword.arg), _value(keyword.value, spec))
    return found


def _is_cycle(word: str | None, names: list[str]) -> bool:
    """`pos` says where a list leads back to; `pos_head` where there are several lists."""
    return word not in names and (word or "").partition("_")[0] == _POS


def _close_cycle(found: dict[str, Plain], word: str, place: Plain) -> None:
    lists = [name for name, value in found.items() if isinstance(value, list)]
    name = word.partition("_")[2] or (lists[0] if lists else "")
    if name in found and place != -1:
        found[name] = {"values": found[name], "cycle": place}


def _calls(text: str, spec: ClassSpec) -> list[Plain] | None:
    """`it = MinStack()`, `it.push(-2)`: a line each, or parted by semicolons."""
    try:
        body = ast.parse(text.strip()).body
    except (SyntaxError, ValueError, RecursionError):
        return None
    calls = [_called(statement) for statement in body]
    if not calls or not all(calls):
        return None
    theirs = _spellings(spec)
    return [
        [theirs.get(_name(call), _name(call)), *(_value(node, spec) for node in call.args)]
        for call in calls
        if call is not None
    ]


def _called(statement: ast.stmt) -> ast.Call | None:
    match statement:
        case ast.Expr(value=ast.Call() as call) | ast.Assign(value=ast.Call() as call):
            return call
        case _:
            return None


def _spellings(spec: ClassSpec) -> Mapping[str, str]:
    """LeetCode's names of the class and the methods, to ours."""
    if spec.leetcode is None:
        return {}
    known = set(methods_of(spec))
    names = {theirs: ours for theirs, ours in spec.leetcode.methods.items() if ours in known}
    return {**names, spec.leetcode.class_name: entry_name(spec)}


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _value(node: ast.expr, spec: Spec) -> Plain:
    match node:
        case ast.List(elts=[*own, ast.Starred(value=ast.Subscript() as tail)]):
            values = _value(ast.List(elts=own), spec)
            return {"values": values, "joins": _joined(tail, spec)}
        case _:
            return _literal(node, spec)


def _joined(tail: ast.Subscript, spec: Spec) -> Plain:
    """`[4, *other[2:]]` goes on with node 2 of the list `other`."""
    match tail:
        case ast.Subscript(
            value=ast.Name(id=name), slice=ast.Slice(lower=ast.Constant(value=int(number)))
        ):
            return {name: number}
        case _:
            raise _unreadable(spec, f"`{ast.unparse(tail)}` is not the tail of a list")


def _literal(node: ast.expr, spec: Spec) -> Plain:
    try:
        return _plain(ast.literal_eval(node), spec)
    except (ValueError, TypeError, RecursionError, MemoryError):
        raise _unreadable(spec, f"`{ast.unparse(node)[:60]}` is not a plain value") from None


def _plain(value: object, spec: Spec) -> Plain:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case list() | tuple():
            return [_plain(part, spec) for part in value]
        case dict():
            return {str(key): _plain(part, spec) for key, part in value.items()}
        case _:
            raise ValueError(value)


def _from_yaml(text: str, spec: Spec) -> dict[str, Plain]:
    from judge.problem.yaml_nodes import parse_yaml

    try:
        document = parse_yaml(text, Path("input"))
    except JudgeError:
        raise _unreadable(spec, "the input is neither a call nor YAML") from None
    if document.faults:
        raise _unreadable(spec, document.faults[0].what)
    match document.data:
        case dict() as data:
            return data
        case list() as rows if isinstance(spec, ClassSpec):
            return {CALLS: rows}
        case _:
            raise _unreadable(spec, "the input is neither a call nor a mapping of parameters")


def _unreadable(spec: Spec, what: str) -> JudgeError:
    return JudgeError(what, hint=f"write it as {form_of(spec)}")


def form_of(spec: Spec) -> str:
    """How an input to this problem is written."""
    name = entry_name(spec)
    if isinstance(spec, ClassSpec):
        method = next(iter(methods_of(spec)))
        return f"`it = {name}(…); it.{method}(…)`"
    return f"`{name}({', '.join(params_of(spec))})` with values"
