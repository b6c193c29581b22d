"""Which argument becomes which parameter, where the submission calls its own functions."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import final

from judge.playground.scopes import Scope, Variable


@final
@dataclass(frozen=True, slots=True)
class Binding:
    """One call: the parameters of `callee` and the expressions that `caller` passes."""

    caller: Scope
    callee: Scope
    arguments: tuple[tuple[Variable, ast.expr], ...]

    @property
    def is_recursive(self) -> bool:
        return self.callee in self.caller.chain()

    def to_caller(self, variable: Variable) -> Variable | None:
        """What the caller calls the same object, if it has a name for it."""
        for parameter, argument in self.arguments:
            if parameter == variable:
                return self.caller.meant(argument)
        return variable if is_visible(variable, self.caller) else None

    def to_callee(self, variable: Variable) -> Variable | None:
        for parameter, argument in self.arguments:
            if self.caller.meant(argument) == variable:
                return parameter
        return variable if is_visible(variable, self.callee) else None


def is_visible(variable: Variable, scope: Scope) -> bool:
    owners = {part.owner for part in scope.chain()}
    return variable.owner in owners or ":" not in variable.owner


def bindings(scopes: Iterable[Scope]) -> tuple[Binding, ...]:
    """The calls of functions by their name, and of methods by the name of the method."""
    by_name: dict[str, list[Scope]] = {}
    for scope in scopes:
        by_name.setdefault(scope.name, []).append(scope)
    return tuple(
        _binding(scope, callee, node)
        for scope in scopes
        for node in scope.nodes
        if isinstance(node, ast.Call)
        for callee in _callees(scope, node, by_name)
    )


def _callees(scope: Scope, call: ast.Call, by_name: dict[str, list[Scope]]) -> Iterator[Scope]:
    match call.func:
        case ast.Name(id=name):
            yield from (found for found in by_name.get(name, ()) if found.is_function)
        case ast.Attribute(value=ast.Name() as value, attr=name):
            owner = scope.meant(ast.Attribute(value=value, attr=name, ctx=ast.Load()))
            for found in by_name.get(name, ()):
                if found.cls is not None and owner is not None:
                    yield found
        case _:
            return


def _binding(caller: Scope, callee: Scope, call: ast.Call) -> Binding:
    is_by_name = isinstance(call.func, ast.Name)
    names = callee.parameters if is_by_name else callee.filled_parameters
    pairs = [
        (Variable(callee.owner, name), argument)
        for name, argument in zip(names, call.args, strict=False)
        if not isinstance(argument, ast.Starred)
    ]
    pairs += [
        (Variable(callee.owner, keyword.arg), keyword.value)
        for keyword in call.keywords
        if keyword.arg in callee.parameters
    ]
    return Binding(caller, callee, tuple(pairs))
