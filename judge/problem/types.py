"""The type language of signatures: `list[int]`, `TreeNode | None`, `node of head`.

It is smaller than Python's, because every type must have a plain form (what YAML
and JSON can say) and a rule for what the worker may hand back. See docs/values.md.
"""

import re
from enum import StrEnum
from functools import cache
from typing import TypeAlias, assert_never, final

from msgspec import Struct


@final
class ScalarName(StrEnum):
    INT = "int"
    FLOAT = "float"
    BOOL = "bool"
    STR = "str"
    NONE = "None"


@final
class NodeShape(StrEnum):
    """The linked structures, by the names that a submission sees."""

    LIST = "ListNode"
    TREE = "TreeNode"
    GRAPH = "GraphNode"
    RANDOM = "RandomNode"


@final
class Scalar(Struct, frozen=True):
    name: ScalarName

    def __str__(self) -> str:
        return self.name


@final
class ListOf(Struct, frozen=True):
    item: "ValueType"

    def __str__(self) -> str:
        return f"list[{self.item}]"


@final
class DictOf(Struct, frozen=True):
    key: "ValueType"
    value: "ValueType"

    def __str__(self) -> str:
        return f"dict[{self.key}, {self.value}]"


@final
class Nullable(Struct, frozen=True):
    inner: "ValueType"

    def __str__(self) -> str:
        return f"{self.inner} | None"


@final
class Node(Struct, frozen=True):
    """A linked structure given or returned by its values."""

    shape: NodeShape

    def __str__(self) -> str:
        return self.shape


@final
class NodeOf(Struct, frozen=True):
    """One node of the structure in another parameter, known by identity.

    Its plain form is the node's number there: from the head for a list, in
    preorder for a tree, by position for a graph; numbers count from 0.
    """

    parameter: str

    def __str__(self) -> str:
        return f"node of {self.parameter}"


@final
class NewNode(Struct, frozen=True):
    """A structure that may share no node with the arguments: a deep copy."""

    shape: NodeShape

    def __str__(self) -> str:
        return f"new {self.shape}"


ValueType: TypeAlias = Scalar | ListOf | DictOf | Nullable | Node | NodeOf | NewNode

_TOKEN = re.compile(r"\s*([A-Za-z_]\w*|[\[\],|])")


@cache
def parse_type(text: str) -> ValueType:
    """The type that `text` spells.

    Raises ValueError with a sentence for the author when it is none.
    """
    tokens = _tokens(text)
    value_type, rest = _parse_union(tokens)
    if rest:
        raise ValueError(f"`{text}` has a stray `{rest[0]}`")
    return value_type


def to_wire(value_type: ValueType) -> list[object]:
    """The type as nested lists, for the worker, which cannot import this module."""
    match value_type:
        case Scalar(name):
            return [name.value]
        case ListOf(item):
            return ["list", to_wire(item)]
        case DictOf(key, value):
            return ["dict", to_wire(key), to_wire(value)]
        case Nullable(inner):
            return ["nullable", to_wire(inner)]
        case Node(shape):
            return ["node", shape.value]
        case NodeOf(parameter):
            return ["node_of", parameter]
        case NewNode(shape):
            return ["new", shape.value]
        case _:
            assert_never(value_type)


def _tokens(text: str) -> list[str]:
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != re.sub(r"\s+", "", text) or not tokens:
        raise ValueError(f"`{text}` is not a type; write one like `list[int]` or `ListNode | None`")
    return tokens


def _parse_union(tokens: list[str]) -> tuple[ValueType, list[str]]:
    value_type, rest = _parse_single(tokens)
    if rest[:1] != ["|"]:
        return value_type, rest
    if rest[1:2] != ["None"]:
        raise ValueError("the only union is with None, as in `int | None`")
    return Nullable(value_type), rest[2:]


def _parse_single(tokens: list[str]) -> tuple[ValueType, list[str]]:
    match tokens:
        case ["list", "[", *rest]:
            item, rest = _parse_union(rest)
            return ListOf(item), _expect("]", rest)
        case ["dict", "[", *rest]:
            key, rest = _parse_union(rest)
            value, rest = _parse_union(_expect(",", rest))
            return DictOf(key, value), _expect("]", rest)
        case ["node", "of", parameter, *rest] if parameter.isidentifier():
            return NodeOf(parameter), rest
        case ["new", shape, *rest] if shape in set(NodeShape):
            return NewNode(NodeShape(shape)), rest
        case [name, *rest] if name in set(ScalarName):
            return Scalar(ScalarName(name)), rest
        case [name, *rest] if name in set(NodeShape):
            return Node(NodeShape(name)), rest
        case [name, *_]:
            known = ", ".join([*ScalarName, "list[…]", "dict[…, …]", *NodeShape])
            raise ValueError(f"there is no type `{name}`; known are {known}, node of …, new …")
        case _:
            raise ValueError("the type ends too early")


def _expect(token: str, tokens: list[str]) -> list[str]:
    if tokens[:1] != [token]:
        found = f"`{tokens[0]}`" if tokens else "the end"
        raise ValueError(f"expected `{token}`, found {found}")
    return tokens[1:]
