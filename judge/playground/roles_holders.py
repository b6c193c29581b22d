"""Containers that keep places: what is pushed as an index is an index when it is popped.

The content of a container is a variable of its own here, `stack[…]`, that links what goes in
with what comes out.
"""

import ast
from collections.abc import Iterator

from judge.playground.roles_terms import assignments
from judge.playground.scopes import Scope, Variable

_ADDERS = {"append", "appendleft"}
_TAKERS = {"pop", "popleft", "get"}
_ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_MARK = "[…]"


def holder_links(scope: Scope) -> Iterator[tuple[Variable, Variable]]:
    for node in scope.nodes:
        match node:
            case ast.Call(func=ast.Attribute(value=container, attr=name), args=[item]):
                if name in _ADDERS:
                    yield from _pair(scope, item, container)
            case ast.Compare(left=left, ops=[op], comparators=[right]) if isinstance(op, _ORDERS):
                yield from _compared(scope, left, right)
            case _:
                pass
    yield from _assigned(scope)


def _assigned(scope: Scope) -> Iterator[tuple[Variable, Variable]]:
    for target, value in assignments(scope.nodes):
        match target, value:
            case ast.Subscript(value=container), item:
                yield from _pair(scope, item, container)
            case container, ast.DictComp(value=item):
                yield from _pair(scope, item, container)
            case item, _:
                for container in _sources(value):
                    yield from _pair(scope, item, container)


def _compared(scope: Scope, left: ast.expr, right: ast.expr) -> Iterator[tuple[Variable, Variable]]:
    """`left > line[0]`, `last[ch] >= left`"""
    for item, other in ((left, right), (right, left)):
        if isinstance(other, ast.Subscript):
            yield from _pair(scope, item, other.value)


def is_content(variable: Variable) -> bool:
    return variable.name.endswith(_MARK)


def _sources(value: ast.expr) -> Iterator[ast.expr]:
    """From which containers a place comes: `stack.pop()`, `last[ch] + 1`, `max(left, last[ch])`."""
    match value:
        case ast.Call(func=ast.Attribute(value=container, attr=name)) if name in _TAKERS:
            yield container
        case ast.Call(func=ast.Name(id="max" | "min"), args=parts):
            for part in parts:
                yield from _sources(part)
        case ast.BinOp(left=inner, op=ast.Add() | ast.Sub(), right=ast.Constant(value=int())):
            yield from _sources(inner)
        case ast.Subscript(value=container, slice=place) if not isinstance(place, ast.Slice):
            yield container
        case _:
            return


def _pair(scope: Scope, item: ast.expr, container: ast.expr) -> Iterator[tuple[Variable, Variable]]:
    one, other = scope.meant(item), scope.meant(container)
    if one is not None and other is not None and isinstance(item, ast.Name):
        yield one, Variable(other.owner, f"{other.name}{_MARK}")
