"""The roles of a whole source."""

import ast

from judge.playground.roles import Kind, Roles
from judge.playground.roles_calls import bindings
from judge.playground.roles_containers import container_kinds
from judge.playground.roles_cursors import cursors
from judge.playground.roles_graphs import graphs
from judge.playground.roles_indices import indices
from judge.playground.roles_lengths import lengths
from judge.playground.roles_movement import moving
from judge.playground.roles_rows import rows_of_grids
from judge.playground.scopes import scopes_of


def infer(source: str) -> Roles:
    """All roles in a source; a source that cannot be parsed has none."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Roles()
    scopes = scopes_of(tree)
    calls = bindings(scopes)
    known = lengths(scopes)
    rows = rows_of_grids(scopes)
    found = indices(scopes, known, rows, calls, moving(scopes, calls, known))
    graph = graphs(scopes, calls)
    kinds = {**container_kinds(scopes, calls, rows), **dict.fromkeys(graph.places, Kind.GRAPH)}
    return Roles(scopes, found, kinds, cursors(scopes), graph.keys, graph.places)
