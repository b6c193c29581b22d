"""The functions of a source, and which function, class or module each name belongs to.

Read from the syntax tree only: nothing of the source is ever run.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias, final

FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

MODULE = "module"
_STAND_IN = "self"


class Variable(NamedTuple):
    """A name and who owns it: one function (`2:search`), a class (`class MinStack`), the module.

    An attribute of an object is written `self.st`, whatever the method calls its object.
    """

    owner: str
    name: str


@final
@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """A function. Comprehensions and lambdas count as part of the function around them.

    `cls` is the class whose method it is; of a bare `def f(self, …)` it is `self`, as the
    recorder calls the object that stands in. `nodes` are the function's own: not those of
    functions and classes inside it.
    """

    number: int
    function: FunctionNode
    parent: "Scope | None"
    cls: str | None
    parameters: tuple[str, ...]
    bound: frozenset[str]
    nodes: tuple[ast.AST, ...]

    @property
    def name(self) -> str:
        return self.function.name

    @property
    def owner(self) -> str:
        return f"{self.number}:{self.function.name}"

    @property
    def is_function(self) -> bool:
        """Is it called by its plain name?"""
        return self.cls is None or self.cls == _STAND_IN

    @property
    def object_name(self) -> str | None:
        """What a method calls the object that it works on."""
        decorators = self.function.decorator_list
        is_static = any(
            isinstance(one, ast.Name) and one.id == "staticmethod" for one in decorators
        )
        return None if self.cls is None or is_static else next(iter(self.parameters), None)

    @property
    def filled_parameters(self) -> tuple[str, ...]:
        """Those that the arguments of a call become."""
        return self.parameters if self.object_name is None else self.parameters[1:]

    def chain(self) -> "Iterator[Scope]":
        """This function and those around it, innermost first."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent

    def named(self, name: str) -> Variable:
        """The variable that `name` means in this function."""
        for scope in self.chain():
            if name in scope.bound:
                return Variable(scope.owner, name)
        return Variable(MODULE, name)

    def meant(self, expression: ast.expr | None) -> Variable | None:
        """The variable that a name or an attribute of the method's object means."""
        match expression:
            case ast.Name(id=name):
                return self.named(name)
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                cls = self._class_of(name)
                return None if cls is None else attribute_of(cls, attribute)
            case _:
                return None

    def _class_of(self, name: str) -> str | None:
        for scope in self.chain():
            if name in scope.bound:
                return scope.cls if scope.object_name == name else None
        return None


def attribute_of(cls: str, attribute: str) -> Variable:
    return Variable(f"class {cls}", f"self.{attribute}")


def scopes_of(tree: ast.Module) -> tuple[Scope, ...]:
    """Every function, an outer one before those inside it."""
    found: list[Scope] = []
    _collect(tree.body, None, None, found)
    return tuple(found)


def _collect(
    body: list[ast.stmt], parent: Scope | None, cls: str | None, found: list[Scope]
) -> None:
    for node in _definitions(body):
        if isinstance(node, ast.ClassDef):
            _collect(node.body, parent, node.name, found)
        else:
            is_bare = parent is None and cls is None and _starts_with_self(node)
            scope = _scope(len(found), node, parent, _STAND_IN if is_bare else cls)
            found.append(scope)
            _collect(node.body, scope, None, found)


def _starts_with_self(function: FunctionNode) -> bool:
    return [part.arg for part in function.args.args[:1]] == ["self"]


def _definitions(body: list[ast.stmt]) -> Iterator[FunctionNode | ast.ClassDef]:
    waiting: list[ast.AST] = list(reversed(body))
    while waiting:
        node = waiting.pop()
        if isinstance(node, FunctionNode | ast.ClassDef):
            yield node
        else:
            waiting.extend(reversed(list(ast.iter_child_nodes(node))))


def _scope(number: int, node: FunctionNode, parent: Scope | None, cls: str | None) -> Scope:
    arguments = node.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    extra = [part.arg for part in (arguments.vararg, arguments.kwarg) if part is not None]
    parameters = tuple(part.arg for part in every)
    nodes = tuple(_own_nodes(node.body))
    bound = {*parameters, *extra, *_bound_names(nodes)} - _borrowed_names(nodes)
    return Scope(number, node, parent, cls, parameters, frozenset(bound), nodes)


def _own_nodes(body: list[ast.stmt]) -> Iterator[ast.AST]:
    waiting: list[ast.AST] = list(reversed(body))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, FunctionNode | ast.ClassDef):
            waiting.extend(reversed(list(ast.iter_child_nodes(node))))


def _bound_names(nodes: tuple[ast.AST, ...]) -> Iterator[str]:
    for node in nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.ClassDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.ExceptHandler(name=str(name)):
                yield name
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
                yield from ((alias.asname or alias.name).split(".")[0] for alias in aliases)
            case _:
                pass


def _borrowed_names(nodes: tuple[ast.AST, ...]) -> set[str]:
    """What `nonlocal` and `global` hand over to an outer owner."""
    lists = [node.names for node in nodes if isinstance(node, ast.Nonlocal | ast.Global)]
    return {name for names in lists for name in names}
