"""Whether two programs are the same but for their names, layout and comments."""

import warnings
from collections.abc import Iterator
from typing import Final

from judge.problem.digest import sha256

_ONLY_TREE: Final = 0x400
"""ast.PyCF_ONLY_AST: the module that names it takes longer to load than the parsing."""
_BINDING: Final = {
    "FunctionDef": "name",
    "AsyncFunctionDef": "name",
    "ClassDef": "name",
    "ExceptHandler": "name",
    "arg": "arg",
    "alias": "asname",
}


def shape_hash(source: bytes) -> str:
    """Empty for what cannot be parsed.

    Names that the program binds itself are numbered by their first use. Those of builtins,
    modules and other people's attributes stay, for they are its meaning.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Odd escapes are the learner's own affair.
            tree = compile(source, "solution", "exec", _ONLY_TREE)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    nodes = [*_walk(tree)]
    bound = {name for node in nodes for name in _bound_by(node)}
    numbers: dict[str, str] = {}
    words = (word for node in nodes for word in _words(node, bound, numbers))
    return sha256("\n".join(words).encode("utf-8", "replace")).hexdigest()[:16]


def _walk(tree: object) -> Iterator[object]:
    """Every node, parents first; a loop, since a tree may be deeper than the stack."""
    stack = [tree]
    while stack:
        node = stack.pop()
        yield node
        children = [child for value in _values(node) for child in _children(value)]
        stack += reversed(children)


def _bound_by(node: object) -> Iterator[str]:
    kind = type(node).__name__
    if kind in _BINDING:
        name = getattr(node, _BINDING[kind])
    elif kind in ("Name", "Attribute") and type(getattr(node, "ctx", None)).__name__ == "Store":
        name = getattr(node, "id" if kind == "Name" else "attr")
    else:
        name = None
    if isinstance(name, str):
        yield name


def _words(node: object, bound: set[str], numbers: dict[str, str]) -> Iterator[str]:
    """The kind of the node, its names and constants, and how many children hang where."""
    kind = type(node).__name__
    yield kind
    for value in _values(node):
        if isinstance(value, list):
            yield f"{len(_children(value))}"
        if kind == "Constant" or not _children(value):
            for word in value if isinstance(value, list) else [value]:
                if kind != "Constant" and isinstance(word, str) and word in bound:
                    yield numbers.setdefault(word, f"#{len(numbers)}")
                else:
                    yield repr(word)


def _values(node: object) -> list[object]:
    return [getattr(node, name, None) for name in getattr(node, "_fields", ())]


def _children(value: object) -> list[object]:
    """The nodes among them, but no docstring: that is a comment."""
    items = value if isinstance(value, list) else [value]
    return [item for item in items if hasattr(item, "_fields") and not _is_comment(item)]


def _is_comment(node: object) -> bool:
    held = getattr(node, "value", None)
    is_text = type(held).__name__ == "Constant" and isinstance(getattr(held, "value", None), str)
    return type(node).__name__ == "Expr" and is_text
