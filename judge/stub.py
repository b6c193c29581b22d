"""The file that `judge new` writes: the statement, the nodes, and a typed gap to fill."""

import textwrap
from collections.abc import Sequence
from typing import assert_never

from judge.judging.display import call_text, value_text
from judge.judging.program import CALLS
from judge.problem.signature import Callable, constructor_of, entry_name, function_of, methods_of
from judge.problem.spec import (
    CallExample,
    ClassSpec,
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
    NodeOf,
    NodeShape,
    Nullable,
    Scalar,
    ValueType,
)

_WIDTH = 88
_GAP = 'raise NotImplementedError("write your solution here")'


def stub(problem: Problem) -> str:
    """Python that runs and is clean under a type checker, and solves nothing."""
    parts = [_docstring(problem), *_node_classes(problem.spec), _code(problem.spec)]
    return "\n\n\n".join(parts) + "\n"


def statement_text(problem: Problem) -> str:
    """Statement, examples and constraints as plain Markdown."""
    spec = problem.spec
    blocks = [spec.statement.strip()]
    shown: Sequence[Example | CallExample] = spec.examples
    for number, example in enumerate(shown, 1):
        blocks.append(_example(spec, number, example))
    lines = [line for name, bounds in spec.constraints.items() for line in _bounds(name, bounds)]
    if lines:
        blocks.append("Constraints:\n" + "\n".join(f"- {line}" for line in lines))
    return "\n\n".join(blocks)


def _docstring(problem: Problem) -> str:
    spec = problem.spec
    head = f"{spec.title} · {spec.difficulty} · {spec.topic}"
    paragraphs = [head, *(_wrapped(text) for text in statement_text(problem).split("\n\n"))]
    text = "\n\n".join(paragraphs).replace('"""', "'''")
    prefix = "r" if "\\" in text else ""
    return f'{prefix}"""{text}\n"""'


def _wrapped(paragraph: str) -> str:
    """Wraps prose; what is indented, listed or drawn stays as its author laid it out."""
    lines = paragraph.splitlines()
    if any(line.startswith((" ", "-", "|", "```", "Example")) for line in lines):
        return paragraph
    return textwrap.fill(" ".join(lines), _WIDTH, break_long_words=False, break_on_hyphens=False)


def _example(spec: Spec, number: int, example: Example | CallExample) -> str:
    match example:
        case Example():
            call = call_text("function", entry_name(spec), example.input)
            shown = [call, f"# {value_text(example.output)}"]
        case CallExample():
            calls = call_text("class", entry_name(spec), {CALLS: example.calls}, short=False)
            shown = [
                line if output is None else f"{line}  # {value_text(output)}"
                for line, output in zip(calls.splitlines(), example.outputs, strict=False)
            ]
        case _:
            assert_never(example)
    code = "\n".join(f"    {line}" for line in shown)
    note = f"\n{textwrap.fill(example.explanation.strip(), _WIDTH)}" if example.explanation else ""
    return f"Example {number}:\n{code}{note}"


def _bounds(name: str, constraint: Constraint) -> list[str]:
    if not isinstance(constraint, Sized):
        low, high = constraint
        return [f"{low:,} <= {name} <= {high:,}"]
    fewest, most = constraint.size
    lines = [f"{fewest:,} <= size of {name} <= {most:,}"]
    if constraint.chars is not None:
        lines.append(f"{name} is made of: {''.join(sorted(set(constraint.chars)))}")
    if constraint.height is not None:
        lines.append(f"{name} has at most {constraint.height:,} levels")
    if constraint.items is not None:
        lines += _bounds(f"{name}[i]", constraint.items)
    return lines


def _node_classes(spec: Spec) -> list[str]:
    wanted = {shape for kind in _types(spec) for shape in _shapes(kind)}
    return [_NODE_CLASSES[shape] for shape in NodeShape if shape in wanted]


def _types(spec: Spec) -> list[ValueType]:
    match spec:
        case FunctionSpec() | InPlaceSpec():
            function = function_of(spec)
            return [*function.params.values(), function.returns]
        case ClassSpec():
            rows = [constructor_of(spec), *methods_of(spec).values()]
            return [kind for row in rows for kind in (*row.params.values(), row.returns)]
        case _:
            assert_never(spec)


def _shapes(kind: ValueType) -> list[NodeShape]:
    match kind:
        case Node(shape) | NewNode(shape):
            return [shape]
        case Nullable(inner) | ListOf(inner):
            return _shapes(inner)
        case DictOf(_, value):
            return _shapes(value)
        case Scalar() | NodeOf():
            return []
        case _:
            assert_never(kind)


def _code(spec: Spec) -> str:
    match spec:
        case FunctionSpec():
            return _def(function_of(spec), indent="")
        case InPlaceSpec():
            return _def(function_of(spec), indent="", returns="None")
        case ClassSpec():
            init = _def(constructor_of(spec), indent="    ", name="__init__", returns="None")
            methods = [_def(method, indent="    ") for method in methods_of(spec).values()]
            return "\n\n".join([f"class {entry_name(spec)}:\n{init}", *methods])
        case _:
            assert_never(spec)


def _def(
    function: Callable, *, indent: str, name: str | None = None, returns: str | None = None
) -> str:
    params = [
        f"{parameter}: {_annotation(kind, function)}" for parameter, kind in function.params.items()
    ]
    if indent:
        params.insert(0, "self")
    result = returns or _annotation(function.returns, function)
    head = f"{indent}def {name or function.name}({', '.join(params)}) -> {result}:"
    return f"{head}\n{indent}    {_GAP}"


def _annotation(kind: ValueType, function: Callable) -> str:
    match kind:
        case NodeOf(parameter):
            (shape,) = _shapes(function.params[parameter])
            return shape
        case NewNode(shape):
            return shape
        case Nullable(inner):
            return f"{_annotation(inner, function)} | None"
        case ListOf(item):
            return f"list[{_annotation(item, function)}]"
        case DictOf(key, value):
            return f"dict[{_annotation(key, function)}, {_annotation(value, function)}]"
        case Node() | Scalar():
            return str(kind)
        case _:
            assert_never(kind)


_NODE_CLASSES = {
    NodeShape.LIST: """\
class ListNode:
    def __init__(self, val: int = 0, next: "ListNode | None" = None) -> None:
        self.val = val
        self.next = next""",
    NodeShape.TREE: """\
class TreeNode:
    def __init__(
        self, val: int = 0, left: "TreeNode | None" = None, right: "TreeNode | None" = None
    ) -> None:
        self.val = val
        self.left = left
        self.right = right""",
    NodeShape.GRAPH: """\
class GraphNode:
    def __init__(self, val: int = 0, neighbors: "list[GraphNode] | None" = None) -> None:
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []""",
    NodeShape.RANDOM: """\
class RandomNode:
    def __init__(
        self, x: int = 0, next: "RandomNode | None" = None, random: "RandomNode | None" = None
    ) -> None:
        self.val = x
        self.next = next
        self.random = random""",
}
