"""Which variables hold a row of a grid: `for row in grid`, `row = grid[r]`."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from judge.playground.roles_terms import assignments, called, loops
from judge.playground.scopes import Scope, Variable

Rows: TypeAlias = Mapping[Variable, Variable]
"""From the row to its grid."""


def rows_of_grids(scopes: Iterable[Scope]) -> Rows:
    return {row: grid for scope in scopes for row, grid in _rows(scope)}


def _rows(scope: Scope) -> Iterator[tuple[Variable, Variable]]:
    for target, value in assignments(scope.nodes):
        if isinstance(value, ast.Subscript) and not isinstance(value.slice, ast.Slice):
            yield from _pair(scope, target, value.value)
    for loop in loops(scope.nodes):
        name, arguments = called(loop.iter)
        match loop.target:
            case ast.Tuple(elts=[_, row]) if name == "enumerate" and arguments:
                yield from _pair(scope, row, arguments[0])
            case target:
                yield from _pair(scope, target, loop.iter)


def _pair(scope: Scope, row: ast.expr, grid: ast.expr) -> Iterator[tuple[Variable, Variable]]:
    one, many = scope.meant(row), scope.meant(grid)
    if one is not None and many is not None and one != many:
        yield one, many
