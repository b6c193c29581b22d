"""A recorder for tests: small, trusting, and full of copies. It runs the tests' own functions.

It makes the states that a trace is rebuilt into, without a worker and without a trace.
"""

import ast
import bisect
import collections
import functools
import heapq
import itertools
import math
import sys
import typing
from collections import deque
from types import FrameType
from typing import Any

from judge.playground.state import (
    DictObject,
    Ending,
    Frame,
    Happening,
    HeapObject,
    Instance,
    Opaque,
    Recording,
    Ref,
    SequenceKind,
    SequenceObject,
    SetObject,
    State,
    Value,
)

_FILE = "<traced>"
_STEPS_AT_MOST = 1000
_PLAIN = (bool, int, float, str, type(None))


class ListNode:
    def __init__(self, val: Any = 0, next: Any = None) -> None:
        self.val, self.next = val, next


class TreeNode:
    def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
        self.val, self.left, self.right = val, left, right


class Node:
    def __init__(self, val: Any = 0, neighbors: Any = None) -> None:
        self.val, self.neighbors = val, neighbors or []


def linked(values: list[Any], cycle: int | None = None) -> ListNode | None:
    nodes = [ListNode(value) for value in values]
    for one, other in itertools.pairwise(nodes):
        one.next = other
    if cycle is not None:
        nodes[-1].next = nodes[cycle]
    return nodes[0] if nodes else None


def tree(values: list[Any]) -> TreeNode | None:
    """From level order, as problems give trees."""
    nodes = [None if value is None else TreeNode(value) for value in values]
    waiting = deque(nodes[1:])
    for node in nodes:
        if node is not None and waiting:
            node.left = waiting.popleft()
            node.right = waiting.popleft() if waiting else None
    return nodes[0] if nodes else None


def network(neighbours: list[list[int]]) -> Node | None:
    nodes = [Node(number + 1) for number in range(len(neighbours))]
    for node, near in zip(nodes, neighbours, strict=True):
        node.neighbors = [nodes[number - 1] for number in near]
    return nodes[0] if nodes else None


def recorded(source: str, call: str) -> Recording:
    """Every step of `call`, an expression, in the functions of `source`."""
    names: dict[str, Any] = {**vars(typing), **vars(math), **vars(functools), **vars(itertools)}
    names |= {**vars(collections), **vars(heapq), **vars(bisect)}
    names |= {"heapq": heapq, "collections": collections, "math": math, "functools": functools}
    names |= {"ListNode": ListNode, "TreeNode": TreeNode, "Node": Node, "__name__": "traced"}
    names |= {"linked": linked, "tree": tree, "network": network}
    exec(compile(source, _FILE, "exec", dont_inherit=True), names)
    recorder = _Recorder()
    value = compile(ast.parse(call, mode="eval"), "<call>", "eval")
    ending = Ending.RETURNED
    previous = sys.gettrace()
    sys.settrace(recorder.trace)
    try:
        eval(value, names)
    except _EnoughError:
        ending = Ending.STEP_LIMIT
    except Exception:  # noqa: BLE001  # the functions may raise whatever they like
        ending = Ending.RAISED
    finally:
        sys.settrace(previous)
    return Recording(source, call, recorder.states, ending)


class _EnoughError(BaseException):
    pass


class _Recorder:
    def __init__(self) -> None:
        self.states: list[State] = []
        self._pinned: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._frames: dict[int, int] = {}
        self._kept_frames: list[FrameType] = []
        self._heap: dict[int, HeapObject] = {}

    def trace(self, frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != _FILE:
            return None
        if len(self.states) >= _STEPS_AT_MOST:
            raise _EnoughError
        happening = Happening(event)
        live = self._live(frame)
        value = self._value(argument) if happening is Happening.RETURN else None
        text = f"{argument[0].__name__}: {argument[1]}" if event == "exception" else ""
        heap = dict(self._heap)
        if self.states and self.states[-1].heap == heap:
            heap = dict(self.states[-1].heap)
        state = State(len(self.states), happening, live, heap, value, text)
        self.states.append(state)
        return self.trace

    def _live(self, running: FrameType) -> tuple[Frame, ...]:
        stack: list[FrameType] = []
        frame: FrameType | None = running
        while frame is not None:
            if frame.f_code.co_filename == _FILE:
                stack.append(frame)
            frame = frame.f_back
        self._heap = {}
        found: list[Frame] = []
        for one in reversed(stack):
            free = one.f_code.co_freevars
            own = {name: value for name, value in one.f_locals.items() if name not in free}
            variables = {name: self._value(value) for name, value in own.items()}
            parent = found[-1].number if found else None
            name = one.f_code.co_name
            found.append(Frame(self._frame(one), name, parent, one.f_lineno, variables))
        return tuple(found)

    def _frame(self, frame: FrameType) -> int:
        if id(frame) not in self._frames:
            self._frames[id(frame)] = len(self._frames) + 1
            self._kept_frames.append(frame)
        return self._frames[id(frame)]

    def _value(self, value: Any) -> Value:
        if type(value) in _PLAIN:
            return value
        if type(value) is tuple and all(type(part) in _PLAIN for part in value):
            return value
        made = self._object
        if type(value) in {list, deque, tuple, set, frozenset, dict, collections.defaultdict}:
            return made(value)
        if type(value) is collections.Counter or hasattr(value, "__dict__"):
            is_object = not callable(value) and type(value).__module__ in {"traced", __name__}
            if is_object or type(value) is collections.Counter:
                return made(value)
        return Opaque(f"<{type(value).__name__}>")

    def _object(self, value: Any) -> Ref:
        if id(value) not in self._numbers:
            self._numbers[id(value)] = len(self._numbers) + 1
            self._pinned.append(value)
        number = self._numbers[id(value)]
        if number not in self._heap:
            self._heap[number] = SetObject(())  # ends a structure that holds itself
            self._heap[number] = self._content(value, number)
        return Ref(number)

    def _content(self, value: Any, number: int) -> HeapObject:
        found = self._made(value)
        # As a trace does: what did not change is the very same object as before.
        old = self.states[-1].heap.get(number) if self.states else None
        return old if old is not None and old == found else found

    def _made(self, value: Any) -> HeapObject:
        match value:
            case dict():
                pairs = tuple((self._value(key), self._value(part)) for key, part in value.items())
                return DictObject(pairs)
            case set() | frozenset():
                return SetObject(tuple(map(self._value, value)))
            case list() | tuple() | deque():
                kind = SequenceKind(type(value).__name__)
                return SequenceObject(kind, tuple(map(self._value, value)))
            case _:
                attributes = {name: self._value(part) for name, part in vars(value).items()}
                return Instance(type(value).__name__, attributes)
