"""Where the source says outright that a variable is a place in a list."""

import ast
from collections.abc import Iterator
from typing import NamedTuple

from judge.playground.roles import Axis, Index
from judge.playground.roles_calls import Binding
from judge.playground.roles_lengths import Length, Lengths, lengths_in
from judge.playground.roles_rows import Rows
from judge.playground.roles_terms import Loop, assignments, called, loops, term_of
from judge.playground.scopes import Scope, Variable

_FINDERS = {"bisect", "bisect_left", "bisect_right"}


class Seed(NamedTuple):
    """`is_use`: the variable stands in a subscript, which is proof without any movement.

    `line` is where it is said, or 0.
    """

    place: Index
    is_use: bool
    line: int


def seeds(scope: Scope, known: Lengths, rows: Rows) -> Iterator[Seed]:
    for node in scope.nodes:
        if isinstance(node, ast.Subscript):
            yield from _used(scope, node, rows)
    for loop in loops(scope.nodes):
        yield from _looped(scope, loop, known, rows)
    for target, value in assignments(scope.nodes):
        yield from _assigned(scope, target, value, known)


def passed_seeds(call: Binding, known: Lengths) -> Iterator[Seed]:
    """`search(0, len(nums) - 1)` says what the second parameter is."""
    for parameter, argument in call.arguments:
        for length in _last_places(call.caller, argument, known):
            base = call.to_callee(length.base)
            if base is not None:
                yield from _measured(parameter, [length._replace(base=base)], line=0)


def _used(scope: Scope, node: ast.Subscript, rows: Rows) -> Iterator[Seed]:
    match node.value:
        case ast.Subscript(value=grid, slice=outer) if not isinstance(outer, ast.Slice):
            base, axis = scope.meant(grid), Axis.ACROSS
        case value:
            base, axis = scope.meant(value), Axis.ALONG
    if base is None:
        return
    for place, offset_counts in _places(node.slice):
        term = term_of(scope, place)
        if term is not None and term.variable != base:
            offset = term.offset if offset_counts else 0
            yield Seed(Index(term.variable, base, axis, offset), is_use=True, line=node.lineno)
            if axis is Axis.ALONG and base in rows:
                yield Seed(
                    Index(term.variable, rows[base], Axis.ACROSS, offset),
                    is_use=True,
                    line=node.lineno,
                )


def _places(place: ast.expr) -> Iterator[tuple[ast.expr, bool]]:
    """A slice has two places; `s[left:right+1]` means `right` itself."""
    match place:
        case ast.Slice(lower=lower, upper=upper):
            yield from ((bound, False) for bound in (lower, upper) if bound is not None)
        case _:
            yield place, True


def _looped(scope: Scope, loop: Loop, known: Lengths, rows: Rows) -> Iterator[Seed]:
    iterated = loop.iter
    name, arguments = called(iterated)
    if name == "reversed" and arguments:
        iterated = arguments[0]
        inner, parts = called(iterated)
        name, arguments = (inner, parts) if inner == "range" else (name, arguments)
    if name == "range":
        pointer = scope.meant(loop.target)
        measured = [length for part in arguments for length in lengths_in(scope, part, known)]
        yield from _measured(pointer, measured, loop.iter.lineno)
    elif name == "enumerate" and arguments and isinstance(loop.target, ast.Tuple):
        pointer = scope.meant(loop.target.elts[0])
        start = arguments[1].value if _is_number(arguments[1:2]) else 0  # type: ignore[attr-defined]  # _is_number looked
        line = loop.iter.lineno
        for base in _enumerated(scope, arguments[0]):
            yield from _measured(pointer, [Length(base, Axis.ALONG)], line, -start)
            if base in rows:
                yield from _measured(pointer, [Length(rows[base], Axis.ACROSS)], line, -start)


def _enumerated(scope: Scope, expression: ast.expr) -> Iterator[Variable]:
    name, arguments = called(expression)
    for part in arguments if name == "zip" else [expression]:
        base = scope.meant(part)
        if base is not None:
            yield base


def _assigned(scope: Scope, target: ast.expr, value: ast.expr, known: Lengths) -> Iterator[Seed]:
    pointer = scope.meant(target)
    name, arguments = called(value)
    if name in _FINDERS and arguments:
        base = scope.meant(arguments[0])
        yield from _measured(pointer, _along(base), value.lineno)
    elif name in {"index", "find", "rfind"} and isinstance(value, ast.Call):
        base = scope.meant(value.func.value) if isinstance(value.func, ast.Attribute) else None
        yield from _measured(pointer, _along(base), value.lineno)
    elif not _is_extreme(name):
        yield from _measured(pointer, _last_places(scope, value, known), value.lineno)


def _last_places(scope: Scope, value: ast.expr, known: Lengths) -> list[Length]:
    """`len(a) - 1` is a place for sure; `len(a)` alone may be a size."""
    return [length for length in lengths_in(scope, value, known) if length.offset < 0]


def _measured(
    pointer: Variable | None, measured: list[Length], line: int, offset: int = 0
) -> Iterator[Seed]:
    for length in measured:
        # What may reach len(a) + 1 is a size or a row of a table, not a place in a.
        if pointer is not None and pointer != length.base and length.offset <= 0:
            yield Seed(Index(pointer, length.base, length.axis, offset), is_use=False, line=line)


def _along(base: Variable | None) -> list[Length]:
    return [] if base is None else [Length(base, Axis.ALONG)]


def _is_number(arguments: list[ast.expr]) -> bool:
    return bool(arguments) and isinstance(getattr(arguments[0], "value", None), int)


def _is_extreme(name: str) -> bool:
    """`best = min(best, len(a))` is a size that moves, not a place."""
    return name in {"min", "max"}
