"""What is done to each container, in one word a use."""

import ast
from collections.abc import Iterator

from judge.playground.roles_rows import Rows
from judge.playground.roles_terms import called
from judge.playground.scopes import Scope, Variable

_HEAP_FUNCTIONS = {"heappush", "heappop", "heapify", "heapreplace", "heappushpop"}
_METHODS = {"append", "appendleft", "popleft", "extend"}


def uses(scope: Scope, rows: Rows, *, in_recursion: bool) -> Iterator[tuple[Variable, str]]:
    for node in scope.nodes:
        for expression, use in _used(node, in_recursion=in_recursion):
            variable = scope.meant(expression)
            if variable is None:
                continue
            yield variable, use
            if use == "an index" and variable in rows:
                yield rows[variable], "two indices"


def _used(node: ast.AST, *, in_recursion: bool) -> Iterator[tuple[ast.expr, str]]:
    match node:
        case ast.Call(func=ast.Attribute(value=value, attr="pop"), args=arguments):
            yield value, _pop(arguments)
        case ast.Call(func=ast.Attribute(value=value, attr="get")) if in_recursion:
            yield value, "memo look-up"
        case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in _METHODS:
            yield value, name
        case ast.Call(args=[value, *_]) if called(node)[0] in _HEAP_FUNCTIONS:
            yield value, "heap"
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[value]) if in_recursion:
            yield value, "memo look-up"
        case ast.Subscript(value=ast.Subscript(value=grid, slice=outer), slice=inner):
            if not isinstance(outer, ast.Slice) and _is_variable(inner):
                yield grid, "two indices"
        case ast.Subscript(value=value, slice=place, ctx=context):
            yield from _subscript(value, place, context, in_recursion=in_recursion)
        case _:
            pass


def _subscript(
    value: ast.expr, place: ast.expr, context: ast.expr_context, *, in_recursion: bool
) -> Iterator[tuple[ast.expr, str]]:
    if isinstance(place, ast.UnaryOp) and isinstance(context, ast.Load):
        yield value, "top"
    elif _is_variable(place):
        yield value, "an index"
    if in_recursion and isinstance(context, ast.Store):
        yield value, "memo store"


def _pop(arguments: list[ast.expr]) -> str:
    match arguments:
        case [] | [ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=1))]:
            return "pop"
        case [ast.Constant(value=0)]:
            return "pop first"
        case _:
            return "pop somewhere"


def _is_variable(place: ast.expr) -> bool:
    return not isinstance(place, ast.Slice | ast.Constant | ast.UnaryOp)
