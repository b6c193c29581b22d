"""A submission -> its mutants: the same program with one small change each.

Left out are those that do not compile, those whose bytecode is the same as before, and
doubles. Of too many, a sample is tried that is the same every time.
"""

import ast
import copy
import dis
from dataclasses import dataclass
from random import Random
from types import CodeType
from typing import final

from judge.verify.changes import Change, changes_in

MOST_MUTANTS = 150


@final
@dataclass(frozen=True, slots=True)
class Mutant:
    """`source` runs; where it was changed is told in terms of the file before."""

    line: int
    column: int
    length: int
    line_text: str
    change: str
    source: str


@final
@dataclass(frozen=True, slots=True)
class Mutants:
    chosen: tuple[Mutant, ...]
    left_out: int


def mutants_of(source: str, *, most: int = MOST_MUTANTS) -> Mutants:
    """Of one file; none of one that does not parse."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return Mutants((), 0)
    lines = source.splitlines()
    # Comments and layout are lost on the way, so the original takes the same way.
    known = {_bytecode(ast.unparse(tree))}
    found: list[Mutant] = []
    for change in changes_in(tree):
        text = _changed(tree, change)
        code = _bytecode(text)
        if code is not None and code not in known:
            known.add(code)
            found.append(_mutant(change, text, lines))
    return Mutants(_sample(found, most), max(0, len(found) - most))


def _changed(tree: ast.AST, change: Change) -> str:
    """The memo tells deepcopy what to put in the node's place."""
    return ast.unparse(copy.deepcopy(tree, {id(change.node): change.replacement}))


def _mutant(change: Change, source: str, lines: list[str]) -> Mutant:
    node = change.node
    text = lines[node.lineno - 1]
    end = node.end_col_offset if node.end_lineno == node.lineno else None
    # Python counts columns in bytes.
    before, inside = text.encode()[: node.col_offset], text.encode()[node.col_offset : end]
    column, length = len(before.decode()) + 1, max(1, len(inside.decode()))
    return Mutant(node.lineno, column, length, text.strip(), change.what, source)


def _sample(found: list[Mutant], most: int) -> tuple[Mutant, ...]:
    if len(found) <= most:
        return tuple(found)
    chosen = Random(len(found)).sample(range(len(found)), most)
    return tuple(found[index] for index in sorted(chosen))


def _bytecode(source: str) -> str | None:
    """Equal for programs that do the same; None where it does not compile."""
    try:
        return repr(_facts(compile(source, "", "exec", dont_inherit=True)))
    except (SyntaxError, ValueError):
        return None


def _facts(code: CodeType) -> tuple[object, ...]:
    """What is done, to what; not the places in the text, nor constants that nothing uses."""
    steps = tuple((step.opname, _operand(step.argval)) for step in dis.get_instructions(code))
    return code.co_name, steps, code.co_varnames, code.co_flags, code.co_exceptiontable


def _operand(value: object) -> object:
    return _facts(value) if isinstance(value, CodeType) else (type(value).__name__, value)
