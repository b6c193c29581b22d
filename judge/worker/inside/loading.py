"""A submission's text -> what to call: every form that people paste.

A plain function, a `class Solution` with the method, a bare `def` that takes `self`,
or the class itself for a design problem. Ours and LeetCode's spelling both count.
"""

import sys
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any, NamedTuple

from . import nodes, prelude
from .callables import is_async, is_bound, parameters, takes

MODULE_NAME = "solution"

_PROVIDED: dict[str, dict[str, Any]] = {
    node: {**prelude.NAMES, **nodes.CLASSES, "Node": nodes.CLASSES[node]}
    for node in ("GraphNode", "RandomNode")
}
"""What a submission finds beside its own names: LeetCode calls both of these nodes `Node`.

It stands in for the builtins, so that no worker has to copy some 700 names: to touch each
of them would copy the memory that it shares with the zygote.
"""


class Program(NamedTuple):
    """What the judge sends first. `names` and `arity` say what to look for."""

    source: bytes
    path: str
    kind: str
    names: tuple[str, ...]
    methods: tuple[tuple[str, tuple[str, ...], int], ...]
    arity: int
    node: str


class Entry(NamedTuple):
    """What to call, and how the person would write the call (`form`)."""

    call: Callable[..., Any]
    form: str
    name: str
    namespace: dict[str, Any]


class Trouble(Exception):
    """The submission cannot be judged at all; the person is told, and no attempt is spent."""

    def __init__(self, kind: str, **facts: Any) -> None:
        super().__init__(kind)
        self.report = {"trouble": kind, **facts}


def load(program: Program) -> Entry:
    """Runs the submission's top level and finds its entry.

    Raises Trouble, or whatever the submission's own top level raises.
    """
    code = _compile(program)
    module = ModuleType(MODULE_NAME)
    module.__file__ = program.path
    sys.modules[MODULE_NAME] = module
    namespace = module.__dict__
    provided = namespace["__builtins__"] = _PROVIDED[program.node]
    provided.update(prelude.late_names(program.source))
    exec(code, namespace)  # this is what the fence is for
    own = {name: value for name, value in namespace.items() if _is_own(name, value, provided)}
    if program.kind == "class":
        return _class_entry(program, own, namespace)
    return _function_entry(program, own, namespace)


def own_class(entry: Entry, shape: str, node: str) -> Any:
    """The submission's own class for the nodes of `shape`, or None."""
    for name in (shape, *(["Node"] if shape == node else [])):
        found = entry.namespace.get(name)
        if isinstance(found, type) and found is not nodes.CLASSES[shape]:
            return found
    return None


def missing_module(error: BaseException) -> str | None:
    """The third-party module that an import did not find, or None."""
    if type(error) is not ModuleNotFoundError or not isinstance(error.name, str):
        return None
    top = error.name.partition(".")[0]
    return None if top in sys.stdlib_module_names else top


def _compile(program: Program) -> Any:
    try:
        return compile(program.source, program.path, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise Trouble(
            "syntax",
            message=str(error.msg),
            line=error.lineno,
            column=error.offset,
            text=error.text,
        ) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise Trouble("syntax", message=str(error) or "nested too deeply") from None


def _is_own(name: str, value: Any, provided: dict[str, Any]) -> bool:
    return not name.startswith("__") and (name not in provided or provided[name] is not value)


def _function_entry(program: Program, own: dict[str, Any], namespace: dict[str, Any]) -> Entry:
    solution = own.get("Solution")
    if isinstance(solution, type):
        # LeetCode calls the method of its own spelling, which is named last.
        for name in reversed(program.names):
            if callable(getattr(solution, name, None)):
                return _method_entry(program, solution, name, namespace)
    found = [name for name in program.names if callable(own.get(name))]
    if len(found) > 1 and own[found[0]] is not own[found[1]]:
        raise Trouble("ambiguous", names=found)
    if not found:
        raise Trouble("missing", defined=_callables(own))
    return _plain_entry(program, own, found[0], namespace)


def _method_entry(program: Program, solution: type, name: str, namespace: dict[str, Any]) -> Entry:
    def call(*arguments: Any) -> Any:
        return getattr(solution(), name)(*arguments)

    _check_call(
        getattr(solution, name), program.arity + is_bound(solution, name), name, program.arity
    )
    return Entry(call, "method", name, namespace)


def _plain_entry(
    program: Program, own: dict[str, Any], name: str, namespace: dict[str, Any]
) -> Entry:
    function = own[name]
    if not _takes_self(function, program.arity):
        _check_call(function, program.arity, name, program.arity)
        return Entry(function, "function", name, namespace)

    def call(*arguments: Any) -> Any:
        return function(_Self(namespace, own), *arguments)

    _check_call(function, program.arity + 1, name, program.arity)
    return Entry(call, "function", name, namespace)


class _Self:
    """Stands in for `self` in a method pasted without its class: finds its neighbours."""

    def __init__(self, namespace: dict[str, Any], own: Iterable[str]) -> None:
        self._namespace = namespace
        # Without this, `hasattr(self, "cache")` would find the prelude's.
        self._own = frozenset(own)

    def __getattr__(self, name: str) -> Any:
        if name not in self._own:
            raise AttributeError(f"`self` has no attribute `{name}`")
        found = self._namespace[name]
        bound = found.__get__(self) if _takes_self(found, None) else found
        # Kept, since looking at a signature takes longer than most recursive calls.
        self.__dict__[name] = bound
        return bound


def _takes_self(function: Any, arity: int | None) -> bool:
    names = parameters(function)
    return names[:1] == ["self"] and (arity is None or len(names) > arity)


def _class_entry(program: Program, own: dict[str, Any], namespace: dict[str, Any]) -> Entry:
    found = [name for name in program.names if isinstance(own.get(name), type)]
    if not found:
        raise Trouble("missing", defined=_callables(own))
    cls = own[found[0]]
    _check_call(cls, program.arity, found[0], program.arity)
    methods = {}
    for ours, spellings, arity in program.methods:
        name = next((name for name in spellings if callable(getattr(cls, name, None))), None)
        if name is None:
            raise Trouble("missing_method", method=ours, defined=_public_methods(cls))
        count = arity + is_bound(cls, name)
        _check_call(getattr(cls, name), count, f"{found[0]}.{name}", arity)
        methods[ours] = name

    return Entry(_driver(cls, methods), "class", found[0], namespace)


def _driver(cls: type, methods: dict[str, str]) -> Callable[..., Any]:
    """Constructs with the first call's arguments, then yields what each later call returns."""

    def drive(calls: list[tuple[str, list[Any]]]) -> Any:
        (_, arguments), *rest = calls
        target = cls(*arguments)
        yield None
        for name, arguments in rest:
            yield getattr(target, methods[name])(*arguments)

    return drive


def _check_call(function: Any, count: int, name: str, shown: int) -> None:
    if is_async(function):
        raise Trouble("async", name=name)
    if not takes(function, count):
        taken = [parameter for parameter in parameters(function) if parameter != "self"]
        raise Trouble("arity", name=name, expected=shown, parameters=taken)


def _callables(own: dict[str, Any]) -> list[str]:
    names = [name for name, value in own.items() if callable(value)]
    solution = own.get("Solution")
    if isinstance(solution, type):
        names += [f"Solution.{name}" for name in _public_methods(solution)]
    return names[:20]


def _public_methods(cls: type) -> list[str]:
    return [name for name, value in vars(cls).items() if callable(value) and name[0] != "_"][:20]
