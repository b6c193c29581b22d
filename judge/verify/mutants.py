"""A submission -> its mutants: the same program with one small change each.

Left out are those that do not compile, those whose bytecode is the same as before, and
doubles. Of too many, a sample is tried that is the same every time.
"""

import ast
import copy
from dataclasses import dataclass
from random import Random
from types import CodeType
from typing import final

from judge.verify.changes import Change, changes_in

MOST_MUTANTS = 150


@final
@dataclass(frozen=True, slots=True)
class Mutant:
    """`source` runs; `line` and `line_text` are those of the file before the change."""

    line: int
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
            line = getattr(change.node, "lineno", 1)
            found.append(Mutant(line, lines[line - 1].strip(), change.what, text))
    return Mutants(_sample(found, most), max(0, len(found) - most))


def _changed(tree: ast.AST, change: Change) -> str:
    """The memo tells deepcopy what to put in the node's place."""
    return ast.unparse(copy.deepcopy(tree, {id(change.node): change.replacement}))


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
    """All but the places in the text."""
    constants = tuple(
        _facts(part) if isinstance(part, CodeType) else (type(part).__name__, part)
        for part in code.co_consts
    )
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    return code.co_name, code.co_code, constants, names, code.co_flags, code.co_argcount
