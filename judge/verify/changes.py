"""The small changes that make mutants: each is a mistake that people make.

A change names a node of the tree, says in words what happens to it, and brings the node
that takes its place. Annotations, docstrings and what guards against invalid input
(`raise`, `assert`) are left alone: no valid test can tell.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, final


@final
@dataclass(frozen=True, slots=True)
class Change:
    """`what` reads like `< -> <=`; a waiver repeats it."""

    node: ast.expr | ast.stmt
    what: str
    replacement: ast.expr | ast.stmt


def changes_in(tree: ast.AST) -> Iterator[Change]:
    """In the order of the text, as far as trees have one."""
    for node in _visited(tree):
        for kind, changes in _BY_KIND.items():
            if isinstance(node, kind):
                yield from changes(node)


def _visited(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for name, value in ast.iter_fields(node):
        if name in _LEFT_ALONE:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_guard_or_text(child):
                yield from _visited(child)


def _is_guard_or_text(node: ast.AST) -> bool:
    is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return is_text or isinstance(node, ast.Raise | ast.Assert | ast.Import | ast.ImportFrom)


def _comparisons(node: ast.Compare) -> Iterator[Change]:
    for place, operator in enumerate(node.ops):
        other = _COMPARED[type(operator)]
        operators = [*node.ops[:place], other(), *node.ops[place + 1 :]]
        what = f"{_SIGNS[type(operator)]} -> {_SIGNS[other]}"
        yield Change(node, what, ast.Compare(node.left, operators, node.comparators))


def _arithmetic(node: ast.BinOp) -> Iterator[Change]:
    other = _COMPUTED.get(type(node.op))
    if other is not None:
        what = f"{_SIGNS[type(node.op)]} -> {_SIGNS[other]}"
        yield Change(node, what, ast.BinOp(node.left, other(), node.right))


def _updates(node: ast.AugAssign) -> Iterator[Change]:
    other = _COMPUTED.get(type(node.op))
    if other is not None:
        what = f"{_SIGNS[type(node.op)]}= -> {_SIGNS[other]}="
        yield Change(node, what, ast.AugAssign(node.target, other(), node.value))


def _connectives(node: ast.BoolOp) -> Iterator[Change]:
    if isinstance(node.op, ast.And):
        yield Change(node, "and -> or", ast.BoolOp(ast.Or(), node.values))
    else:
        yield Change(node, "or -> and", ast.BoolOp(ast.And(), node.values))


def _signs(node: ast.UnaryOp) -> Iterator[Change]:
    if isinstance(node.op, ast.Not):
        yield Change(node, "not removed", node.operand)
    elif isinstance(node.op, ast.USub):
        yield Change(node, "minus removed", node.operand)


def _constants(node: ast.Constant) -> Iterator[Change]:
    match node.value:
        case bool():
            others: list[object] = [not node.value]
        case int() | float():
            others = [node.value + 1, node.value - 1, *([0] if node.value not in (0, 1) else [])]
        case str() if node.value:
            others = [""]
        case _:
            others = []
    for other in others:
        yield Change(node, f"{node.value!r} -> {other!r}", _literal(other))


def _calls(node: ast.Call) -> Iterator[Change]:
    if isinstance(node.func, ast.Name) and node.func.id == "range":
        yield from _range_ends(node)
    is_symmetric = isinstance(node.func, ast.Name) and node.func.id in _SYMMETRIC
    is_starred = any(isinstance(part, ast.Starred) for part in node.args[:2])
    if len(node.args) >= 2 and not is_starred and not is_symmetric:
        first, second, *rest = node.args
        swapped = ast.Call(node.func, [second, first, *rest], node.keywords)
        yield Change(node, "arguments swapped", swapped)


def _range_ends(node: ast.Call) -> Iterator[Change]:
    for place, name in _RANGE_PARTS.get(len(node.args), {}).items():
        part = node.args[place]
        if isinstance(part, ast.Starred):
            continue
        for step in (1, -1):
            what = f"range {name} {_step_text(step)}"
            yield Change(part, what, _moved(part, step))


def _slices(node: ast.Slice) -> Iterator[Change]:
    for name, part in (("start", node.lower), ("end", node.upper)):
        if part is not None:
            for step in (1, -1):
                yield Change(part, f"slice {name} {_step_text(step)}", _moved(part, step))


def _conditions(node: ast.If | ast.While | ast.IfExp) -> Iterator[Change]:
    negated = ast.UnaryOp(ast.Not(), node.test)
    yield Change(node.test, "condition negated", negated)


def _filters(node: ast.comprehension) -> Iterator[Change]:
    for test in node.ifs:
        yield Change(test, "condition negated", ast.UnaryOp(ast.Not(), test))


def _returns(node: ast.Return) -> Iterator[Change]:
    for text in ("None", "0", "[]"):
        if node.value is not None and ast.unparse(node.value) != text:
            yield Change(node.value, f"returns {text}", ast.parse(text, mode="eval").body)


def _statements(node: ast.stmt) -> Iterator[Change]:
    yield Change(node, "statement removed", ast.Pass())


def _jumps(node: ast.Break | ast.Continue) -> Iterator[Change]:
    if isinstance(node, ast.Break):
        yield Change(node, "break -> continue", ast.Continue())
    else:
        yield Change(node, "continue -> break", ast.Break())


def _literal(value: object) -> ast.expr:
    return ast.parse(repr(value), mode="eval").body


def _moved(part: ast.expr, step: int) -> ast.expr:
    operator = ast.Add() if step > 0 else ast.Sub()
    return ast.BinOp(part, operator, ast.Constant(1))


def _step_text(step: int) -> str:
    return "+ 1" if step > 0 else "- 1"


_LEFT_ALONE: Final = ("annotation", "returns", "decorator_list", "type_params", "bases")
_SYMMETRIC: Final = ("min", "max", "gcd", "isclose")
_RANGE_PARTS: Final = {1: {0: "end"}, 2: {0: "start", 1: "end"}, 3: {0: "start", 1: "end"}}
_COMPARED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_COMPUTED: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitAnd,
}
_SIGNS: Final[dict[type[ast.AST], str]] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.BitXor: "^",
}
_BY_KIND: Final[
    dict[type[ast.AST] | tuple[type[ast.AST], ...], Callable[..., Iterator[Change]]]
] = {
    ast.Compare: _comparisons,
    ast.BinOp: _arithmetic,
    ast.AugAssign: _updates,
    ast.BoolOp: _connectives,
    ast.UnaryOp: _signs,
    ast.Constant: _constants,
    ast.Call: _calls,
    ast.Slice: _slices,
    (ast.If, ast.While, ast.IfExp): _conditions,
    ast.comprehension: _filters,
    ast.Return: _returns,
    (ast.Assign, ast.AugAssign, ast.Expr, ast.Delete, ast.Break, ast.Continue): _statements,
    (ast.Break, ast.Continue): _jumps,
}
"""Which changes each kind of node takes."""
