"""The statement of a problem as Markdown: its text, its examples, its constraints."""

import itertools
from collections.abc import Iterator, Sequence
from typing import assert_never

from judge.judging.call_text import Caller
from judge.judging.display import value_text
from judge.judging.program import CALLS
from judge.problem.signature import (
    Callable,
    codec_methods,
    constructor_of,
    entry_name,
    function_of,
    methods_of,
)
from judge.problem.spec import (
    CallExample,
    ClassSpec,
    CodecSpec,
    Constraint,
    Example,
    FunctionSpec,
    InPlaceSpec,
    Problem,
    Sized,
    Spec,
)
from judge.problem.types import (
    DictOf,
    ListOf,
    NewNode,
    Node,
    NodeShape,
    Nullable,
    ValueType,
)

_SHORTEST_RUN = 4
_INDICES = "ijk"


def statement_text(problem: Problem, drawings: Sequence[Sequence[str]] = ()) -> str:
    """`drawings` are lines to be set under the calls of the examples, in their order."""
    spec = problem.spec
    blocks = [spec.statement.strip()]
    shown: Sequence[Example | CallExample] = spec.examples
    for number, example in enumerate(shown, 1):
        drawing = drawings[number - 1] if number <= len(drawings) else ()
        blocks += _example(spec, number, example, drawing)
    lines = list(_constraint_lines(spec))
    if lines:
        blocks += ["Constraints:", "\n".join(f"- {line}" for line in lines)]
    return "\n\n".join(blocks)


def callables_of(spec: Spec) -> list[Callable]:
    """What the person writes: the function, or the constructor and the methods."""
    match spec:
        case FunctionSpec() | InPlaceSpec():
            return [function_of(spec)]
        case ClassSpec():
            return [constructor_of(spec), *methods_of(spec).values()]
        case CodecSpec():
            return [*codec_methods(spec)]
        case _:
            assert_never(spec)


def _example(
    spec: Spec, number: int, example: Example | CallExample, drawing: Sequence[str]
) -> Iterator[str]:
    match example:
        case Example():
            caller = Caller("function", _example_name(spec), spec)
            answer = caller.answer(example.input, example.output)
            shown = [*caller.call(example.input).splitlines(), f"# {answer}"]
        case CallExample():
            caller = Caller("class", entry_name(spec), spec)
            calls = caller.call({CALLS: example.calls}, short=False)
            shown = [
                line if output is None else f"{line}  # {value_text(output)}"
                for line, output in zip(calls.splitlines(), example.outputs, strict=False)
            ]
        case _:
            assert_never(example)
    yield f"Example {number}:"
    shown += ["", *drawing] if drawing else []
    yield "\n".join(f"    {line}".rstrip() for line in shown)
    if example.explanation:
        yield example.explanation.strip()


def _example_name(spec: Spec) -> str:
    """A codec's example is the whole trip, which gives the same value back."""
    return "round_trip" if isinstance(spec, CodecSpec) else entry_name(spec)


def _constraint_lines(spec: Spec) -> Iterator[str]:
    types = {name: kind for each in callables_of(spec) for name, kind in each.params.items()}
    for name, constraint in spec.constraints.items():
        if name == CALLS and isinstance(constraint, Sized):
            yield f"there are {_count(constraint.size, 'call')}"
        elif name in types:
            yield from _bounds(name, types[name], constraint)


def _bounds(
    name: str, kind: ValueType, constraint: Constraint | None, depth: int = 0
) -> Iterator[str]:
    match kind, constraint:
        case _, None:
            return
        case Nullable(inner), _:
            yield from _bounds(name, inner, constraint, depth)
        case ((Node(shape) | NewNode(shape)), Sized()):
            yield from _structure(name, shape, constraint)
        case _, Sized(size=size, chars=chars):
            yield _between(f"len({name})", size)
            if chars is not None:
                yield f"`{name}` is made of {_characters(chars)}"
            part = _part(kind)
            if part is not None:
                index = "key" if isinstance(kind, DictOf) else _INDICES[depth % len(_INDICES)]
                yield from _bounds(f"{name}[{index}]", part, constraint.items, depth + 1)
        case _, list():
            yield _between(name, constraint)


def _part(kind: ValueType) -> ValueType | None:
    match kind:
        case ListOf(item):
            return item
        case DictOf(_, value):
            return value
        case _:
            return None


def _structure(name: str, shape: NodeShape, sized: Sized) -> Iterator[str]:
    what = f"the {_NOUNS[shape]} from `{name}`"
    yield f"{what} has {_count(sized.size, 'node')}"
    if isinstance(sized.items, list):
        yield _between("the value of a node", sized.items)
    if sized.height is not None:
        yield f"{what} has at most {sized.height:,} levels"
    if sized.cycle:
        yield f"{what} may end in a cycle"


def _between(name: str, bounds: Sequence[int | float]) -> str:
    low, high = bounds
    return f"{name} == {low:,}" if low == high else f"{low:,} <= {name} <= {high:,}"


def _count(size: Sequence[int], noun: str) -> str:
    low, high = size
    if low == high:
        return f"exactly {low:,} {noun}{'' if low == 1 else 's'}"
    return f"{low:,} to {high:,} {noun}s"


def _characters(chars: str) -> str:
    """`a-z` for a run of neighbours, and the others one by one."""
    runs: list[str] = []
    singles = ""
    for _, group in itertools.groupby(
        enumerate(sorted(set(chars) - {" "})), lambda pair: ord(pair[1]) - pair[0]
    ):
        run = "".join(char for _, char in group)
        if len(run) >= _SHORTEST_RUN and run.isalnum():
            runs.append(f"`{run[0]}-{run[-1]}`")
        else:
            singles += run
    parts = [*runs, *([f"`{singles}`"] if singles else []), *(["spaces"] if " " in chars else [])]
    return ", ".join(parts)


_NOUNS = {
    NodeShape.LIST: "list",
    NodeShape.TREE: "tree",
    NodeShape.GRAPH: "graph",
    NodeShape.RANDOM: "list",
}
