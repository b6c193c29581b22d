"""Which variables take more than one value: an index moves, `n`, `k` and `rows` do not."""

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Set

from judge.playground.roles_calls import Binding
from judge.playground.roles_lengths import Lengths, lengths_in
from judge.playground.scopes import Scope, Variable


def moving(scopes: Iterable[Scope], calls: Iterable[Binding], known: Lengths) -> Set[Variable]:
    """Also the parameters of the submission's own helpers, where the arguments vary."""
    counts: Counter[Variable] = Counter()
    scopes = tuple(scopes)
    handed = set(_handed_over(scopes))
    repeated = {binding.callee.owner for binding in calls} | handed
    for scope in scopes:
        counts.update(_parameters(scope) * (2 if scope.owner in handed else 1))
        for variable, weight in _stores(scope):
            # A helper runs many times: what it binds once takes many values.
            counts[variable] += 2 if scope.owner in repeated else weight
    found = {variable for variable, count in counts.items() if count > 1}
    return _with_parameters(found, tuple(calls), known) - set(known)


def _handed_over(scopes: tuple[Scope, ...]) -> Iterator[str]:
    """The functions that others call many times: `map(height, range(n))`, `key=height`."""
    by_name = {scope.name: scope.owner for scope in scopes if scope.is_function}
    for scope in scopes:
        for node in scope.nodes:
            if isinstance(node, ast.Call):
                for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                    if isinstance(argument, ast.Name) and argument.id in by_name:
                        yield by_name[argument.id]


def _parameters(scope: Scope) -> list[Variable]:
    return [Variable(scope.owner, name) for name in scope.parameters]


def _stores(scope: Scope) -> Iterator[tuple[Variable, int]]:
    """Each binding, those inside a loop counting twice."""
    for node in scope.nodes:
        match node:
            case ast.For(target=target, body=body) | ast.AsyncFor(target=target, body=body):
                yield from _weighed(scope, ast.walk(target), 2)
                yield from _weighed(scope, _inside(body), 2)
            case ast.comprehension(target=target):
                yield from _weighed(scope, ast.walk(target), 2)
            case ast.While(body=body, test=test):
                yield from _weighed(scope, _inside([*body, ast.Expr(test)]), 2)
            case ast.AugAssign(op=ast.Mod(), target=target):
                yield from _weighed(scope, [target], -1)  # `k %= n` only tidies k up
            case ast.AugAssign(target=target):
                yield from _weighed(scope, [target], 2)
            case ast.Name() | ast.Attribute():
                yield from _weighed(scope, [node], 1)
            case _:
                pass


def _weighed(scope: Scope, nodes: Iterable[ast.AST], weight: int) -> Iterator[tuple[Variable, int]]:
    for node in nodes:
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            variable = scope.meant(node)
            if variable is not None:
                yield variable, weight


def _inside(body: list[ast.stmt]) -> Iterator[ast.AST]:
    for statement in body:
        if not isinstance(statement, ast.FunctionDef | ast.ClassDef):
            yield from ast.walk(statement)


def _with_parameters(
    found: set[Variable], calls: tuple[Binding, ...], known: Lengths
) -> set[Variable]:
    passed: dict[Variable, set[str]] = {}
    for binding in calls:
        for parameter, argument in binding.arguments:
            passed.setdefault(parameter, set()).add(ast.dump(argument))
    found |= {parameter for parameter, texts in passed.items() if len(texts) > 1}
    for _ in range(3):  # a moving argument moves the parameter, through two helpers and back
        for binding in calls:
            for parameter, argument in binding.arguments:
                if _moves(binding.caller, argument, found, known):
                    found.add(parameter)
    return found


def _moves(scope: Scope, argument: ast.expr, found: Set[Variable], known: Lengths) -> bool:
    variable = scope.meant(argument)
    if variable is not None:
        return variable in found
    return not isinstance(argument, ast.Constant) and not lengths_in(scope, argument, known)
