"""The file that `judge new` writes: the statement, the nodes, and a typed gap to fill."""

import re
import textwrap
from collections.abc import Iterator
from typing import assert_never

from judge.problem.signature import (
    Callable,
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
    Problem,
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
from judge.statement import callables_of, statement_text

_WIDTH = 88
_GAP = 'raise NotImplementedError("write your solution here")'
_ITEM = re.compile(r"[-*+] |\d+[.)] ")
_LAID_OUT = re.compile(r"\s|[|>#]|```")
# A line goes on in the next one unless that starts an item, a table or a drawing of its own.
_CONTINUED = re.compile(rf"\n {{0,3}}(?!\s|[|>#]|```|{_ITEM.pattern})")


def stub(problem: Problem, *, shows_topic: bool = True) -> str:
    """Python that runs and is clean under a type checker, and solves nothing.

    A review keeps the topic to itself: to see which idea fits is half of the exercise.
    """
    parts = [
        _docstring(problem, shows_topic=shows_topic),
        *_node_classes(problem.spec),
        _code(problem.spec),
    ]
    return "\n\n\n".join(parts) + "\n"


def _docstring(problem: Problem, *, shows_topic: bool) -> str:
    spec = problem.spec
    head = f"{spec.title} · {spec.difficulty}" + (f" · {spec.topic}" if shows_topic else "")
    text = "\n\n".join([head, *_wrapped(statement_text(problem).split("\n\n"))])
    prefix = "r" if "\\" in text else ""
    return f'{prefix}"""{text.replace(_QUOTES, _OTHER_QUOTES)}\n"""'


def _wrapped(paragraphs: list[str]) -> Iterator[str]:
    """Wraps prose and lists; what is indented or fenced stays as its author laid it out."""
    is_fenced = False
    for paragraph in paragraphs:
        is_prose = not is_fenced and not _LAID_OUT.match(paragraph)
        is_fenced ^= sum(line.startswith("```") for line in paragraph.splitlines()) % 2 == 1
        if is_prose:
            joined = _CONTINUED.sub(" ", paragraph)
            yield "\n".join(map(_filled, joined.splitlines()))
        else:
            yield paragraph


def _filled(text: str) -> str:
    """An item of a list goes on under its own first word."""
    item = _ITEM.match(text)
    indent = " " * len(item[0]) if item else ""
    return textwrap.fill(
        text, _WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def _node_classes(spec: Spec) -> list[str]:
    rows = callables_of(spec)
    types = [kind for row in rows for kind in (*row.params.values(), row.returns)]
    wanted = {shape for kind in types for shape in _shapes(kind)}
    return [_NODE_CLASSES[shape] for shape in NodeShape if shape in wanted]


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
        case CodecSpec():
            encode, decode = codec_methods(spec)
            head = f"class {entry_name(spec)}:\n{_def(encode, indent='    ')}"
            return f"{head}\n\n{_def(decode, indent='    ')}"
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


_QUOTES, _OTHER_QUOTES = '"""', "'''"

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
