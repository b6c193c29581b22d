"""Stacks, queues, heaps, grids, memo tables, texts: told by what is done to them.

What a class's methods do to `self.st`, or a helper to its parameter, is put together, since
one method pushes and another pops.
"""

from collections.abc import Iterable, Iterator, Mapping

from judge.playground.roles import Kind
from judge.playground.roles_calls import Binding
from judge.playground.roles_rows import Rows
from judge.playground.roles_terms import assignments
from judge.playground.roles_uses import uses
from judge.playground.scopes import Scope, Variable


def container_kinds(
    scopes: tuple[Scope, ...], calls: tuple[Binding, ...], rows: Rows
) -> Mapping[Variable, Kind]:
    done: dict[Variable, set[str]] = {}
    recursive = {binding.callee.owner for binding in calls if binding.is_recursive}
    for scope in scopes:
        for variable, use in uses(scope, rows, in_recursion=scope.owner in recursive):
            done.setdefault(variable, set()).add(use)
    groups = _groups(scopes, calls)
    together: dict[Variable, set[str]] = {}
    for variable, found in done.items():
        together.setdefault(_leader(groups, variable), set()).update(found)
    members = {*done, *groups}
    kinds = {one: _kind(together.get(_leader(groups, one), set())) for one in sorted(members)}
    return {variable: kind for variable, kind in kinds.items() if kind is not None}


def _kind(done: set[str]) -> Kind | None:
    if "heap" in done:
        return Kind.HEAP
    if {"appendleft", "pop"} <= done or {"append", "popleft", "pop"} <= done:
        return Kind.DEQUE
    if "popleft" in done or {"append", "pop first"} <= done or {"appendleft"} <= done:
        return Kind.DEQUE if "appendleft" in done else Kind.QUEUE
    if {"append", "pop"} <= done or {"top", "pop"} <= done:
        return Kind.STACK
    if {"memo store", "memo look-up"} <= done:
        return Kind.MEMO
    if "two indices" in done:
        return Kind.GRID
    return None


def _groups(scopes: Iterable[Scope], calls: Iterable[Binding]) -> dict[Variable, Variable]:
    """Variables that are bound to the same object by a plain name: a forest of leaders."""
    leaders: dict[Variable, Variable] = {}
    for one, other in _same(scopes, calls):
        first, second = _leader(leaders, one), _leader(leaders, other)
        leaders.setdefault(one, one)
        leaders.setdefault(other, other)
        leaders[first] = second
    return leaders


def _same(scopes: Iterable[Scope], calls: Iterable[Binding]) -> Iterator[tuple[Variable, Variable]]:
    for scope in scopes:
        for target, value in assignments(scope.nodes):
            one, other = scope.meant(target), scope.meant(value)
            if one is not None and other is not None:
                yield one, other
    for call in calls:
        for parameter, argument in call.arguments:
            passed = call.caller.meant(argument)
            if passed is not None:
                yield parameter, passed


def _leader(leaders: Mapping[Variable, Variable], variable: Variable) -> Variable:
    while leaders.get(variable, variable) != variable:
        variable = leaders[variable]
    return variable
