"""In which loops a pointer points where: `for i in range(len(a))`, and later one over `b`."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from judge.playground.scopes import Scope, Variable

Span: TypeAlias = tuple[int, int]
"""The first and the last line of a loop."""
Spans: TypeAlias = Mapping[Variable, tuple[Span, ...]]


def loops_of_pointers(scopes: Iterable[Scope]) -> Spans:
    """Of variables that nothing but several loops binds, one after another."""
    found: dict[Variable, list[Span]] = {}
    others: set[Variable] = set()
    for scope in scopes:
        of_loops: set[int] = set()
        for span, target in _loops(scope):
            for name in _names(target):
                of_loops.add(id(name))
                found.setdefault(scope.named(name.id), []).append(span)
        others |= {Variable(scope.owner, name) for name in scope.parameters}
        others |= {
            scope.named(node.id)
            for node in scope.nodes
            if isinstance(node, ast.Name)
            if not isinstance(node.ctx, ast.Load) and id(node) not in of_loops
        }
    return {
        variable: tuple(spans)
        for variable, spans in found.items()
        if len(spans) > 1 and variable not in others and _are_apart(spans)
    }


def spans_with(lines: Sequence[int], spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The loops in which these lines stand; none if they are everywhere or outside."""
    used = tuple(span for span in spans if any(_is_in(line, span) for line in lines))
    are_inside = all(any(_is_in(line, span) for span in spans) for line in lines)
    return used if are_inside and len(used) < len(spans) else ()


def _is_in(line: int, span: Span) -> bool:
    return span[0] <= line <= span[1]


def _loops(scope: Scope) -> Iterator[tuple[Span, ast.expr]]:
    for node in scope.nodes:
        match node:
            case ast.For(target=target) | ast.AsyncFor(target=target):
                yield (node.lineno, node.end_lineno or node.lineno), target
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                for part in node.generators:
                    yield (node.lineno, node.end_lineno or node.lineno), part.target
            case _:
                pass


def _names(node: ast.AST) -> Iterator[ast.Name]:
    return (part for part in ast.walk(node) if isinstance(part, ast.Name))


def _are_apart(spans: Sequence[Span]) -> bool:
    ordered = sorted(spans)
    return all(one[1] < other[0] for one, other in pairwise(ordered))
