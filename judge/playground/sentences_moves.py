"""Words for what a method does to a container: push, pop, add, remove."""

import ast

from judge.playground.roles import Kind
from judge.playground.roles_terms import called
from judge.playground.sentences_words import Words
from judge.playground.shown import SCALAR_WIDTH, cut
from judge.playground.state import (
    DictObject,
    HeapObject,
    Instance,
    Ref,
    SequenceObject,
    SetObject,
    Value,
)
from judge.playground.step import identity
from judge.playground.visible import Seen


def moves(call: ast.Call, words: Words) -> str:
    """Empty where the container did not change in one of the ways that are known."""
    name, arguments = called(call)
    container = _container(call, name, arguments)
    seen = None if container is None else words.seen(container)
    if seen is None and isinstance(call.func, ast.Attribute):
        return _somewhere(call.func.value, name, words)
    if seen is None or not isinstance(seen.value, Ref):
        return ""
    old, new = words.held(seen)
    match old, new:
        case SequenceObject(), SequenceObject() if not old.hidden and not new.hidden:
            return _sequence(seen, name, old.items, new.items, words)
        case SetObject(), SetObject() if not old.hidden and not new.hidden:
            return _set(seen, old.items, new.items, words)
        case _:
            return _whole(seen, old, new, words)


def _somewhere(receiver: ast.expr, method: str, words: Words) -> str:
    """A container without a name of its own, as in `graph[a].append(b)`: the one that changed."""
    changed = [
        (words.old_heap[number], found)
        for number, found in words.heap.items()
        if words.old_heap.get(number, found) is not found and not isinstance(found, Instance)
    ]
    name = cut(ast.unparse(receiver), SCALAR_WIDTH)
    if len(changed) != 1 or method not in _ADDERS:
        return ""
    match changed[0]:
        case SequenceObject(items=old), SequenceObject(items=new) if new[:-1] == old and new:
            return f"append {words.writer.text(new[-1])} to {name}"
        case SetObject(items=old), SetObject(items=new) if len(new) == len(old) + 1:
            gained = _missing(new, old)
            return f"add {words.writer.text(gained[0])} to {name}" if len(gained) == 1 else ""
        case DictObject(pairs=old), DictObject(pairs=new) if len(new) == len(old) + 1:
            return _first_of_entry(new[-1][1], name, words)
        case _:
            return ""


def _first_of_entry(entry: Value, name: str, words: Words) -> str:
    """A defaultdict makes the container by itself."""
    found = words.heap.get(entry.number) if isinstance(entry, Ref) else None
    match found:
        case SequenceObject(items=(item,)):
            return f"append {words.writer.text(item)} to {name}"
        case SetObject(items=(item,)):
            return f"add {words.writer.text(item)} to {name}"
        case _:
            return ""


def has_not_run(call: ast.Call, words: Words) -> bool:
    """A list that is as long as it was has been given nothing."""
    name, arguments = called(call)
    container = _container(call, name, arguments)
    seen = None if container is None else words.seen(container)
    old, new = (None, None) if seen is None else words.held(seen)
    return (
        name in {"append", "appendleft", "heappush"}
        and isinstance(new, SequenceObject)
        and isinstance(old, SequenceObject)
        and (len(old.items), old.hidden) == (len(new.items), new.hidden)
    )


_ADDERS = {"append", "add"}


def _container(call: ast.Call, name: str, arguments: list[ast.expr]) -> str | None:
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    if name.startswith("heap") and arguments:
        owner = arguments[0]
    match owner:
        case ast.Name(id=found):
            return found
        case ast.Attribute(value=ast.Name(id=found), attr=attribute):
            return f"{found}.{attribute}"
        case _:
            return None


def _sequence(
    seen: Seen, method: str, old: tuple[Value, ...], new: tuple[Value, ...], words: Words
) -> str:
    kind = words.kinds.get(seen.variable)
    if kind is Kind.HEAP and method in {"heappush", "heappop"}:
        return _heap(seen, method, old, new, words)
    is_at_the_front = len(new) == len(old) + 1 and new[1:] == old
    if is_at_the_front and method in {"appendleft", "insert"}:
        return f"add {words.writer.text(new[0])} at the front of {seen.name}"
    if len(new) == len(old) + 1 and new[:-1] == old:
        value = words.writer.text(new[-1])
        return _AT_THE_END.get(kind, "append {value} to {name}").format(value=value, name=seen.name)
    if is_at_the_front:
        return f"add {words.writer.text(new[0])} at the front of {seen.name}"
    if (
        len(old) == len(new) + 1
        and old[1:] == new
        and method in {"popleft", "pop"}
        and (method == "popleft" or old[:-1] != new)
    ):
        return f"take {words.old_writer.text(old[0])} from the front of {seen.name}"
    if len(old) == len(new) + 1 and old[:-1] == new:
        return f"pop {words.old_writer.text(old[-1])} from {seen.name}"
    return "" if old == new else f"{seen.name} becomes {words.writer.text(seen.value)}"


_AT_THE_END: dict[Kind | None, str] = {
    Kind.STACK: "push {value} on {name}",
    Kind.QUEUE: "add {value} at the back of {name}",
    Kind.DEQUE: "add {value} at the back of {name}",
}


def _heap(
    seen: Seen, method: str, old: tuple[Value, ...], new: tuple[Value, ...], words: Words
) -> str:
    """A push sifts, so what is new is found by counting."""
    if method == "heappop" and len(old) == len(new) + 1:
        return f"pop {words.old_writer.text(old[0])} from {seen.name}"
    before = [words.old_writer.text(value) for value in old]
    after = [words.writer.text(value) for value in new]
    for text in before:
        if text in after:
            after.remove(text)
    return f"push {after[0]} on {seen.name}" if len(after) == 1 else ""


def _set(seen: Seen, old: tuple[Value, ...], new: tuple[Value, ...], words: Words) -> str:
    gained = sorted(map(words.writer.text, _missing(new, old)))
    lost = sorted(map(words.old_writer.text, _missing(old, new)))
    if gained and not lost:
        return f"add {', '.join(gained[:3])} to {seen.name}"
    if lost and not gained:
        return f"remove {', '.join(lost[:3])} from {seen.name}"
    return "" if gained else f"nothing changes in {seen.name}"


def _missing(items: tuple[Value, ...], others: tuple[Value, ...]) -> list[Value]:
    known = set(map(identity, others))
    return [item for item in items if identity(item) not in known]


def _whole(seen: Seen, old: HeapObject | None, new: HeapObject | None, words: Words) -> str:
    if isinstance(new, SequenceObject | SetObject | DictObject) and old is not new:
        return f"{seen.name} becomes {words.writer.text(seen.value)}"
    return ""
