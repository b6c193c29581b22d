"""Pairs of variables of which one is an index wherever the other is."""

import ast
from collections.abc import Iterator

from judge.playground.roles_terms import arithmetic_terms, assignments, called, loops, term_of
from judge.playground.scopes import Scope, Variable


def links(scope: Scope) -> Iterator[tuple[Variable, Variable]]:
    yield from _assigned(scope)
    yield from _ranged(scope)
    items = set(_items(scope))
    lengths_taken = set(_lengths_taken(scope))
    for node in scope.nodes:
        match node:
            case ast.While(test=test):
                yield from _compared(scope, test)
            case ast.BinOp(left=ast.Name() as left, op=ast.Sub(), right=ast.Name() as right) if (
                node not in lengths_taken
            ):
                # `total - coin`: what a loop takes from a list is a value, not a place.
                yield from (pair for pair in _pair(scope, left, right) if not items & {*pair})
            case _:
                pass


def _lengths_taken(scope: Scope) -> Iterator[ast.AST]:
    """Differences that are places themselves, so that a length is taken from a place.

    `nums[end - size]`, `start = end - size - 1`: `size` is no place.
    """
    for node in scope.nodes:
        match node:
            case ast.Subscript(slice=place):
                yield from ast.walk(place)
            case ast.BinOp(left=inner, op=ast.Sub(), right=ast.Name()):
                yield inner
            case _:
                pass


def _items(scope: Scope) -> Iterator[Variable]:
    """The variables of `for x in nums`; an index comes from `range` or `enumerate`."""
    for loop in loops(scope.nodes):
        name, _ = called(loop.iter)
        targets = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
        for target in targets[1:] if name == "enumerate" else targets:
            variable = scope.meant(target)
            if variable is not None and name not in {"range", "reversed"}:
                yield variable


def _assigned(scope: Scope) -> Iterator[tuple[Variable, Variable]]:
    for target, value in assignments(scope.nodes):
        variable = scope.meant(target)
        for term in arithmetic_terms(scope, value) if variable is not None else []:
            if variable is not None and term.variable != variable:
                yield variable, term.variable


def _ranged(scope: Scope) -> Iterator[tuple[Variable, Variable]]:
    """`for j in range(i + 1, n)`: j begins as a neighbour of i."""
    for loop in loops(scope.nodes):
        name, arguments = called(loop.iter)
        variable = scope.meant(loop.target)
        if name == "range" and len(arguments) > 1 and variable is not None:
            term = term_of(scope, arguments[0])
            if term is not None:
                yield variable, term.variable


def _compared(scope: Scope, test: ast.expr) -> Iterator[tuple[Variable, Variable]]:
    for node in ast.walk(test):
        if isinstance(node, ast.Compare):
            for left, right in zip([node.left, *node.comparators], node.comparators, strict=False):
                yield from _pair(scope, left, right)


def _pair(scope: Scope, one: ast.expr, other: ast.expr) -> Iterator[tuple[Variable, Variable]]:
    first, second = term_of(scope, one), term_of(scope, other)
    if first is not None and second is not None and first.variable != second.variable:
        yield first.variable, second.variable
