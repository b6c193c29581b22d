"""The hidden place of `for x in nums`: which loops keep one that can be counted.

Counting the visits of the `for` line is sound only where the body stands on lines of its own
and the head on a single one.
"""

import ast
from collections.abc import Iterator, Mapping

from judge.playground.roles import Cursor
from judge.playground.scopes import Scope


def cursors(scopes: tuple[Scope, ...]) -> Mapping[str, tuple[Cursor, ...]]:
    found = {scope.owner: tuple(_cursors(scope)) for scope in scopes}
    return {owner: loops for owner, loops in found.items() if loops}


def _cursors(scope: Scope) -> Iterator[Cursor]:
    for node in scope.nodes:
        if not isinstance(node, ast.For) or not _is_countable(node):
            continue
        iterated, backwards, start = _iterated(node.iter)
        base = scope.meant(iterated)
        if base is not None:
            body = (node.body[0].lineno, node.body[-1].end_lineno or node.body[-1].lineno)
            target = ast.unparse(node.target).strip("()")
            variable = scope.meant(node.target)
            yield Cursor(node.lineno, body, target, variable, base, backwards, start)


def _iterated(expression: ast.expr) -> tuple[ast.expr, bool, int]:
    """What is gone through, whether backwards, and from which place on."""
    match expression:
        case ast.Call(func=ast.Name(id="reversed"), args=[inner]):
            return inner, True, 0
        case ast.Subscript(value=base, slice=ast.Slice(lower=None, upper=None, step=step)) if (
            step is not None and ast.unparse(step) == "-1"
        ):
            return base, True, 0
        case ast.Subscript(
            value=base, slice=ast.Slice(lower=ast.Constant(value=int(start)), upper=None, step=None)
        ) if start >= 0:
            return base, False, start
        case _:
            return expression, False, 0


def _is_countable(loop: ast.For) -> bool:
    return loop.iter.end_lineno == loop.lineno and loop.body[0].lineno > loop.lineno
