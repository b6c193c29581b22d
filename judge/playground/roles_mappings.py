"""Which variables are dicts or sets by how they are made: their keys are no places."""

import ast
from collections.abc import Iterable, Iterator, Set

from judge.playground.roles_terms import assignments, called
from judge.playground.scopes import Scope, Variable

_MAKERS = {"dict", "defaultdict", "Counter", "OrderedDict", "set", "frozenset", "SortedDict"}


def mappings(scopes: Iterable[Scope]) -> Set[Variable]:
    return {variable for scope in scopes for variable in _made(scope)}


def _made(scope: Scope) -> Iterator[Variable]:
    for target, value in assignments(scope.nodes):
        variable = scope.meant(target)
        made = isinstance(value, ast.Dict | ast.DictComp | ast.Set | ast.SetComp)
        if variable is not None and (made or called(value)[0] in _MAKERS):
            yield variable
