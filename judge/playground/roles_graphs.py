"""Adjacency lists: `for neighbour in graph[node]`, where the neighbour becomes a node itself.

The loop alone would also fit the words of a group. So the neighbour must come back as a key:
in a call of the same function, or through the queue, stack or heap that the node came from.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, final

from judge.playground.roles import GraphKey
from judge.playground.roles_calls import Binding
from judge.playground.roles_terms import Loop, assignments, called, loops
from judge.playground.scopes import Scope, Variable

_ADDERS = {"append", "appendleft", "add", "heappush", "put"}
_TAKERS = {"pop", "popleft", "heappop", "get"}


@final
class Graphs(NamedTuple):
    keys: tuple[GraphKey, ...]
    places: Mapping[Variable, int]


def graphs(scopes: tuple[Scope, ...], calls: Iterable[Binding]) -> Graphs:
    """The graphs, and who points into them. An entry that is no pair has the place -1."""
    keys: dict[GraphKey, None] = {}
    places: dict[Variable, int] = {}
    recursive = [call for call in calls if call.is_recursive]
    for scope in scopes:
        for loop in loops(scope.nodes):
            visit = _visit(scope, loop)
            if visit is not None and _comes_back(scope, visit, recursive):
                places[visit.base] = visit.place
                keys[GraphKey(visit.key, visit.base)] = None
                keys[GraphKey(visit.neighbour, visit.base)] = None
    return Graphs(tuple(keys), places)


class _Visit(NamedTuple):
    base: Variable
    key: Variable
    neighbour: Variable
    place: int


def _visit(scope: Scope, loop: Loop) -> _Visit | None:
    base, key = _looked_up(scope, loop.iter)
    if base is None or key is None:
        return None
    if not isinstance(loop.target, ast.Tuple):
        neighbour = scope.meant(loop.target)
        return None if neighbour is None else _Visit(base, key, neighbour, -1)
    found = [scope.meant(target) for target in loop.target.elts]
    likely = [one for one in found if one is not None and _is_node(scope, one, key)]
    neighbour = likely[0] if likely else found[0]
    return None if neighbour is None else _Visit(base, key, neighbour, found.index(neighbour))


def _looked_up(scope: Scope, iterated: ast.expr) -> tuple[Variable | None, Variable | None]:
    """Graph and node of `graph[node]`, `graph.get(node, [])`, `graph[node].items()`."""
    match iterated:
        case ast.Subscript(value=graph, slice=ast.Name() as node):
            return scope.meant(graph), scope.meant(node)
        case ast.Call(func=ast.Attribute(value=ast.Subscript() as inner, attr="items")):
            return _looked_up(scope, inner)
        case ast.Call(func=ast.Attribute(value=graph, attr="get"), args=[ast.Name() as node, *_]):
            return scope.meant(graph), scope.meant(node)
        case _:
            return None, None


def _is_node(scope: Scope, neighbour: Variable, key: Variable) -> bool:
    """Is it tested for being known, or looked up where only nodes are?"""
    for node in scope.nodes:
        match node:
            case ast.Compare(left=left, ops=[ast.In() | ast.NotIn()]):
                if scope.meant(left) == neighbour:
                    return True
            case ast.Subscript(slice=place) if scope.meant(place) == neighbour:
                return True
            case _:
                pass
    return neighbour == key


def _comes_back(scope: Scope, visit: _Visit, recursive: list[Binding]) -> bool:
    is_passed_on = any(
        parameter == visit.key and scope.meant(argument) == visit.neighbour
        for call in recursive
        if call.caller is scope
        for parameter, argument in call.arguments
    )
    if is_passed_on:
        return True
    stores = set(_stores(scope, visit.neighbour))
    return bool(stores & set(_origins(scope, visit.key)))


def _stores(scope: Scope, neighbour: Variable) -> Iterator[Variable]:
    """The containers into which the neighbour is put, alone or in a tuple."""
    for node in scope.nodes:
        if not isinstance(node, ast.Call) or called(node)[0] not in _ADDERS:
            continue
        is_method = isinstance(node.func, ast.Attribute) and called(node)[0] != "heappush"
        container = node.func.value if is_method else node.args[0] if node.args else None  # type: ignore[attr-defined]  # is_method looked
        names = {
            scope.meant(part)
            for value in node.args
            for part in ast.walk(value)
            if isinstance(part, ast.Name)
        }
        variable = scope.meant(container)
        if variable is not None and neighbour in names:
            yield variable


def _origins(scope: Scope, key: Variable) -> Iterator[Variable]:
    """The containers from which the node is taken."""
    for target, value in assignments(scope.nodes):
        parts = target.elts if isinstance(target, ast.Tuple) else [target]
        if key not in [scope.meant(part) for part in parts] or not isinstance(value, ast.Call):
            continue
        is_method = isinstance(value.func, ast.Attribute) and called(value)[0] != "heappop"
        if called(value)[0] in _TAKERS:
            container = value.func.value if is_method else value.args[0] if value.args else None  # type: ignore[attr-defined]  # is_method looked
            variable = scope.meant(container)
            if variable is not None:
                yield variable
    for loop in loops(scope.nodes):
        variable = scope.meant(loop.iter)
        if scope.meant(loop.target) == key and variable is not None:
            yield variable
