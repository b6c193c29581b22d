"""Which variables hold a length: `n = len(nums)`, `rows, cols = len(grid), len(grid[0])`."""

import ast
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from judge.playground.roles import Axis
from judge.playground.roles_terms import assignments
from judge.playground.scopes import Scope, Variable


class Length(NamedTuple):
    """The size of `base` along an axis, plus a constant."""

    base: Variable
    axis: Axis
    offset: int = 0


Lengths: TypeAlias = Mapping[Variable, tuple[Length, ...]]


def lengths(scopes: Iterable[Scope]) -> Lengths:
    """Only of names that are bound once, and to nothing but a length."""
    values: dict[Variable, list[tuple[Scope, ast.expr]]] = {}
    for scope in scopes:
        for target, value in assignments(scope.nodes):
            variable = scope.meant(target)
            if variable is not None:
                values.setdefault(variable, []).append((scope, value))
    found: dict[Variable, tuple[Length, ...]] = {}
    for variable, bound in values.items():
        if len(bound) == 1 and _is_bare(bound[0][1]):
            [(scope, value)] = bound
            measured = lengths_in(scope, value, found)
            if measured:
                found[variable] = tuple(measured)
    return found


def lengths_in(scope: Scope, expression: ast.expr | None, known: Lengths) -> list[Length]:
    """The lengths that an expression is made of: `len(a)`, `len(a) - 1`, `min(m, n)`."""
    match expression:
        case ast.Call(func=ast.Name(id="len"), args=[ast.Subscript(value=base)]):
            variable = scope.meant(base)
            return [] if variable is None else [Length(variable, Axis.ACROSS)]
        case ast.Call(func=ast.Name(id="len"), args=[base]):
            variable = scope.meant(base)
            return [] if variable is None else [Length(variable, Axis.ALONG)]
        case ast.Call(func=ast.Name(id="min" | "max"), args=parts):
            return [length for part in parts for length in lengths_in(scope, part, known)]
        case ast.BinOp(left=left, op=ast.Sub(), right=ast.Constant(value=int(shift))):
            return _shifted(lengths_in(scope, left, known), -shift)
        case ast.BinOp(left=left, op=ast.Add(), right=ast.Constant(value=int(shift))):
            return _shifted(lengths_in(scope, left, known), shift)
        case ast.BinOp(left=left, op=ast.Sub(), right=ast.Name()):
            return lengths_in(scope, left, known)
        case ast.Name() | ast.Attribute():
            variable = scope.meant(expression)
            return list(known.get(variable, ())) if variable is not None else []
        case _:
            return []


def _is_bare(value: ast.expr) -> bool:
    return isinstance(value, ast.Call | ast.Name | ast.Attribute)


def _shifted(found: list[Length], shift: int) -> list[Length]:
    return [length._replace(offset=length.offset + shift) for length in found]
