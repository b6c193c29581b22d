"""Small patterns in expressions: an index with an offset, a length, a pair to assign."""

import ast
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from judge.playground.scopes import Scope, Variable

Assignment: TypeAlias = tuple[ast.expr, ast.expr]
Loop: TypeAlias = ast.For | ast.AsyncFor | ast.comprehension


class Term(NamedTuple):
    """A variable and a constant: `i-1` is i and -1."""

    variable: Variable
    offset: int


def term_of(scope: Scope, expression: ast.expr | None) -> Term | None:
    match expression:
        case ast.BinOp(left=left, op=ast.Add(), right=ast.Constant(value=int(offset))):
            return _shifted(scope, left, offset)
        case ast.BinOp(left=left, op=ast.Sub(), right=ast.Constant(value=int(offset))):
            return _shifted(scope, left, -offset)
        case ast.BinOp(left=ast.Constant(value=int(offset)), op=ast.Add(), right=right):
            return _shifted(scope, right, offset)
        case _:
            return _shifted(scope, expression, 0)


def arithmetic_terms(scope: Scope, expression: ast.expr) -> list[Term]:
    """The indices that an expression which is itself an index was made of.

    `i`, `i + 1`, `(lo + hi) // 2`, `lo + (hi - lo) // 2`, `max(i, j)`, the jump `i + a[i]`;
    never a mere difference.
    """
    match expression:
        case ast.BinOp(left=ast.BinOp(left=a, op=ast.Add(), right=b), op=op) if _halves(op):
            return _terms(scope, [a, b])
        case ast.BinOp(left=low, op=ast.Add(), right=ast.BinOp(left=half, op=op)) if (
            _halves(op) and isinstance(half, ast.BinOp) and isinstance(half.op, ast.Sub)
        ):
            return _terms(scope, [low, half.left])
        case ast.Call(func=ast.Name(id="max" | "min"), args=parts):
            return [term for part in parts for term in arithmetic_terms(scope, part)]
        case ast.BinOp(
            left=ast.Name(id=name) as place, op=ast.Add(), right=ast.Subscript() as jump
        ):
            is_jump = isinstance(jump.slice, ast.Name) and jump.slice.id == name
            return _terms(scope, [place] if is_jump else [])
        case ast.IfExp(body=body, orelse=other):
            return _terms(scope, [body, other])
        case _:
            return _terms(scope, [expression])


def assignments(nodes: tuple[ast.AST, ...]) -> Iterator[Assignment]:
    """Each target with its value; a tuple on both sides is taken apart."""
    for node in nodes:
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _paired(target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                yield target, value
            case ast.NamedExpr(target=target, value=value):
                yield target, value
            case _:
                pass


def loops(nodes: tuple[ast.AST, ...]) -> Iterator[Loop]:
    for node in nodes:
        if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            yield node


def called(expression: ast.expr | None) -> tuple[str, list[ast.expr]]:
    """The plain name of what is called, without its module, and its arguments."""
    match expression:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=arguments):
            return name, arguments
        case _:
            return "", []


def _shifted(scope: Scope, expression: ast.expr | None, offset: int) -> Term | None:
    variable = scope.meant(expression)
    return None if variable is None else Term(variable, offset)


def _terms(scope: Scope, expressions: list[ast.expr]) -> list[Term]:
    found = [term_of(scope, expression) for expression in expressions]
    return [term for term in found if term is not None]


def _halves(operator: ast.operator) -> bool:
    return isinstance(operator, ast.FloorDiv | ast.RShift)


def _paired(target: ast.expr, value: ast.expr) -> Iterator[Assignment]:
    match target, value:
        case (ast.Tuple(elts=targets), ast.Tuple(elts=values)) if len(targets) == len(values):
            for part, item in zip(targets, values, strict=True):
                yield from _paired(part, item)
        case _:
            yield target, value
