"""Which statement stands on a line."""

import ast
from collections.abc import Iterator, Mapping


def statements_by_line(source: str) -> Mapping[int, ast.stmt]:
    """The one statement of each line; lines that hold several have none.

    Of `if done: return` it is the `if`: whoever gets past the line has found it false.

    A compound statement has only the lines of its head: `while a and b:`.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    found: dict[int, list[ast.stmt]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            for line in head_lines(node):
                found.setdefault(line, []).append(node)
    return {line: several[0] for line, several in found.items() if _is_one(several)}


def _is_one(several: list[ast.stmt]) -> bool:
    match several:
        case [_] | [ast.If(orelse=[]), ast.Return() | ast.Raise()]:
            return True
        case _:
            return False


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
