"""Which statement stands on a line."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import final

JUMPS = (ast.Break, ast.Continue)


@final
@dataclass(frozen=True, slots=True)
class Lines:
    """What stands on the lines of a source.

    `statements` has the one statement of each line; a line that holds several has none. Of
    `if done: return` it is the `if`, also where a call or a jump stands in its body, or anything
    if there is an `else`. A compound statement has only the lines of its head: `while a and b:`.
    `following` is, by the line of a statement, that of the next one in the same block.
    """

    statements: Mapping[int, ast.stmt] = field(default_factory=dict)
    following: Mapping[int, int] = field(default_factory=dict)
    handlers: Mapping[int, ast.ExceptHandler] = field(default_factory=dict)


def lines_of(source: str) -> Lines:
    """Those of a source that cannot be parsed are not known."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Lines()
    handlers = {node.lineno: node for node in nodes if isinstance(node, ast.ExceptHandler)}
    return Lines(_statements(nodes), _following(nodes), handlers)


def head_lines(statement: ast.stmt) -> range:
    """All lines of a simple statement; of a compound one, those before its body."""
    return range(statement.lineno, _last_line(statement) + 1)


def is_in(line: int, body: list[ast.stmt]) -> bool:
    """Is the line one of those of a block?"""
    return bool(body) and body[0].lineno <= line <= (body[-1].end_lineno or body[-1].lineno)


def targets_of(statement: ast.stmt) -> Iterator[ast.expr]:
    """What an assignment or a loop writes to, tuples taken apart."""
    match statement:
        case ast.Assign(targets=targets):
            waiting = list(targets)
        case ast.AugAssign(target=target) | ast.AnnAssign(target=target) | ast.For(target=target):
            waiting = [target]
        case _:
            waiting = []
    while waiting:
        target = waiting.pop(0)
        match target:
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                waiting = [*parts, *waiting]
            case ast.Starred(value=value):
                waiting = [value, *waiting]
            case _:
                yield target


def _statements(nodes: Iterable[ast.AST]) -> dict[int, ast.stmt]:
    found: dict[int, list[ast.stmt]] = {}
    for node in nodes:
        if isinstance(node, ast.stmt):
            for line in head_lines(node):
                found.setdefault(line, []).append(node)
    return {line: several[0] for line, several in found.items() if _is_one(several)}


def _following(nodes: Iterable[ast.AST]) -> dict[int, int]:
    found: dict[int, int] = {}
    for node in nodes:
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                found |= {one.lineno: other.lineno for one, other in pairwise(block)}
    return found


def _is_one(several: list[ast.stmt]) -> bool:
    match several:
        case [_] | [ast.If(orelse=[]), ast.Return() | ast.Raise() | ast.Break() | ast.Continue()]:
            return True
        case [ast.If(orelse=[]), ast.Expr(value=ast.Call())]:
            return True
        case [ast.If(orelse=[_, *_]), inner]:
            return not isinstance(inner, ast.If)
        case _:
            return False


def _last_line(node: ast.stmt) -> int:
    match node:
        case ast.If(test=head) | ast.While(test=head) | ast.For(iter=head):
            return head.end_lineno or head.lineno
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.Try() | ast.With():
            return node.lineno
        case ast.AsyncFor() | ast.AsyncWith() | ast.Match():
            return node.lineno
        case _:
            return node.end_lineno or node.lineno
