"""The frames that go to a worker: the program once, then the arguments of each call.

They are marshalled: worker and judge run the same interpreter, and this direction is
trusted. Nothing marshalled is ever read back.
"""

import marshal
from collections.abc import Mapping, Sequence
from typing import assert_never, final

from msgspec import Struct

from judge.problem.signature import (
    codec_methods,
    constructor_of,
    entry_name,
    function_of,
    methods_of,
)
from judge.problem.spec import (
    ClassSpec,
    CodecSpec,
    FunctionSpec,
    InPlaceSpec,
    Spec,
)
from judge.problem.types import to_wire
from judge.verdict import Plain

CALLS = "calls"
"""The one argument of a class problem: the constructor's call, then the methods'."""

GO = marshal.dumps(("go", None))
"""Makes the call that was prepared."""

IDLE = marshal.dumps(("idle", None))
"""Makes no call at all: what is left is the cost of asking."""

_UNSHARED = 2
"""The last edition of marshal that knows no references. A generator may put one list into
several places, `[row] * 3`; a submission that changes a row must find three of them."""


@final
class Program(Struct, frozen=True):
    """What a worker loads, and the order in which it takes arguments."""

    frame: bytes
    parameters: tuple[str, ...]

    def call(self, arguments: Mapping[str, Plain]) -> bytes:
        return marshal.dumps(("call", self._values(arguments)), _UNSHARED)

    def batch(self, rows: Sequence[Mapping[str, Plain]]) -> bytes:
        return marshal.dumps(("batch", [self._values(arguments) for arguments in rows]), _UNSHARED)

    def prepare(self, arguments: Mapping[str, Plain]) -> bytes:
        return marshal.dumps(("prepare", self._values(arguments)), _UNSHARED)

    def _values(self, arguments: Mapping[str, Plain]) -> Plain:
        values = [arguments[name] for name in self.parameters]
        return values[0] if self.parameters == (CALLS,) else values


def program_of(spec: Spec, source: bytes, shown: str) -> Program:
    """A submission to the problem, in any of the forms that `inside.loading` knows."""
    match spec:
        case FunctionSpec() | InPlaceSpec():
            return _function(spec, source, shown)
        case ClassSpec():
            return _class(spec, source, shown)
        case CodecSpec():
            return _codec(spec, source, shown)
        case _:
            assert_never(spec)


def checker_program(parameters: tuple[str, ...], source: bytes, shown: str) -> Program:
    """A package's checker.py: `complaint(returned, expected, …)` on plain values."""
    names = ("returned", "expected", *parameters)
    signature = {
        "params": [(name, ["any"]) for name in names],
        "returns": ["any"],
        "result": None,
    }
    frame = _frame(source, shown, "function", ("complaint",), signature, arity=len(names))
    return Program(frame, names)


def _function(spec: FunctionSpec | InPlaceSpec, source: bytes, shown: str) -> Program:
    function = function_of(spec)
    names = tuple(function.params)
    result = names.index(spec.signature.result) if isinstance(spec, InPlaceSpec) else None
    signature = {
        "params": [(name, to_wire(kind)) for name, kind in function.params.items()],
        "returns": to_wire(function.returns),
        "result": result,
    }
    spellings = (function.name, *([spec.leetcode.method] if spec.leetcode else []))
    unique = tuple(dict.fromkeys(spellings))
    frame = _frame(source, shown, "function", unique, signature, arity=len(names))
    return Program(frame, names)


def _class(spec: ClassSpec, source: bytes, shown: str) -> Program:
    constructor, methods = constructor_of(spec), methods_of(spec)
    rows = [constructor, *methods.values()]
    signature = {
        "methods": {
            row.name: (
                [(name, to_wire(kind)) for name, kind in row.params.items()],
                to_wire(row.returns),
            )
            for row in rows
        }
    }
    leetcode = spec.leetcode
    theirs = {ours: name for name, ours in leetcode.methods.items()} if leetcode else {}
    spellings = (constructor.name, *([leetcode.class_name] if leetcode else []))
    frame = _frame(
        source,
        shown,
        "class",
        tuple(dict.fromkeys(spellings)),
        signature,
        arity=len(constructor.params),
        methods=tuple(
            (name, tuple(dict.fromkeys((name, theirs.get(name, name)))), len(method.params))
            for name, method in methods.items()
        ),
    )
    return Program(frame, (CALLS,))


def _codec(spec: CodecSpec, source: bytes, shown: str) -> Program:
    """A class with two methods; which of them a worker is asked for is up to the session."""
    name = entry_name(spec)
    methods = codec_methods(spec)
    kinds: dict[str, tuple[list[tuple[str, object]], object]] = {name: ([], ["None"])}
    for method in methods:
        params: list[tuple[str, object]] = [
            (key, to_wire(kind)) for key, kind in method.params.items()
        ]
        kinds[method.name] = (params, to_wire(method.returns))
    spellings = (name, *([spec.leetcode.class_name] if spec.leetcode else []), "Solution")
    frame = _frame(
        source,
        shown,
        "class",
        tuple(dict.fromkeys(spellings)),
        {"methods": kinds},
        arity=0,
        methods=tuple((method.name, (method.name,), 1) for method in methods),
    )
    return Program(frame, (CALLS,))


def _frame(  # noqa: PLR0913  # the one place that knows the layout of a program frame
    source: bytes,
    shown: str,
    kind: str,
    names: tuple[str, ...],
    signature: Mapping[str, object],
    *,
    arity: int,
    methods: tuple[tuple[str, tuple[str, ...], int], ...] = (),
) -> bytes:
    text = str(signature)
    return marshal.dumps(
        {
            "source": source,
            "path": shown,
            "kind": kind,
            "names": names,
            "methods": methods,
            "arity": arity,
            # LeetCode calls both of these classes `Node`; the problem decides which it is.
            "node": "RandomNode" if "RandomNode" in text else "GraphNode",
            "signature": dict(signature),
        }
    )
