"""Plain values from the judge -> the objects that a submission is called with."""

from collections.abc import Callable
from functools import partial
from typing import Any

from . import nodes

Type = list[Any]
"""A type as nested lists; see judge.problem.types.to_wire."""


def holds_nodes(kind: Type) -> bool:
    return kind[0] in ("node", "new", "node_of") or (
        kind[0] in ("nullable", "list") and holds_nodes(kind[1])
    )


class Given:
    """The nodes that one call was given: their numbers by parameter, kept by identity."""

    def __init__(self, make: Callable[[str], nodes.Make]) -> None:
        self._make = make
        self.by_parameter: dict[str, list[Any]] = {}
        self._ids: set[int] | None = None

    def builder(self, params: list[tuple[str, Type]]) -> Callable[[list[Any]], list[Any]]:
        """`build` for many calls: plain values are what they are already."""
        if not any(holds_nodes(kind) for _, kind in params):
            return list
        return partial(self.build, params)

    def build(self, params: list[tuple[str, Type]], values: list[Any]) -> list[Any]:
        """The arguments in order. What refers to another parameter is built after it."""
        built: dict[str, Any] = {}
        pairs = [(name, kind, value) for (name, kind), value in zip(params, values, strict=True)]
        for name, kind, value in sorted(pairs, key=_refers):
            built[name] = self._value(name, kind, value)
        return [built[name] for name, _ in params]

    def numbers(self, parameter: str) -> dict[int, int]:
        """The number that each node of the parameter has in it, by the node's `id`."""
        given = self.by_parameter.get(parameter, [])
        return {id(node): number for number, node in enumerate(given)}

    def has(self, node: Any) -> bool:
        if self._ids is None:
            self._ids = {id(node) for given in self.by_parameter.values() for node in given}
        return id(node) in self._ids

    def _value(self, name: str, kind: Type, value: Any) -> Any:
        match kind:
            case ["nullable", inner]:
                return None if value is None else self._value(name, inner, value)
            case ["node", shape]:
                return self._structure(name, shape, value)
            case ["node_of", parameter]:
                return self.by_parameter[parameter][value]
            case ["list", ["int" | "float" | "str" | "bool" | "any"]]:
                return value
            case ["list", item]:
                return [
                    self._value(f"{name}[{place}]", item, part) for place, part in enumerate(value)
                ]
            case _:
                return value

    def _structure(self, name: str, shape: str, value: Any) -> Any:
        make = self._make(shape)
        if shape == "ListNode":
            return self._list(name, value, make)
        build = {
            "TreeNode": nodes.build_tree,
            "GraphNode": nodes.build_graph,
            "RandomNode": nodes.build_random,
        }[shape]
        made = build(value, make)
        self.by_parameter[name] = made
        return made[0] if made else None

    def _list(self, name: str, value: Any, make: nodes.Make) -> Any:
        form = value if type(value) is dict else {"values": value}
        made = nodes.build_list(form["values"], make)
        if form.get("cycle") is not None:
            made[-1].next = made[form["cycle"]]
        for parameter, number in form.get("joins", {}).items():
            tail = self.by_parameter[parameter][number:]
            if made:
                made[-1].next = tail[0]
            made = made + tail
        self.by_parameter[name] = made
        return made[0] if made else None


def _refers(entry: tuple[str, Type, Any]) -> int:
    """0 for what stands alone, 1 for a list that joins another, 2 for a node of another."""
    _, kind, value = entry
    if kind[0] == "node_of" or (kind[0] == "nullable" and kind[1][0] == "node_of"):
        return 2
    return int(type(value) is dict and bool(value.get("joins")))
