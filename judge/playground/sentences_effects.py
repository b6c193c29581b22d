"""What an assignment, a loop's next item or a method call has done, told from the change."""

import ast
from collections.abc import Iterator

from judge.playground.roles_terms import called
from judge.playground.sentences_moves import moves
from judge.playground.sentences_words import Words
from judge.playground.sentences_writes import written
from judge.playground.state import Instance
from judge.playground.statements import targets_of
from judge.playground.step import is_same

_TAKERS = {"pop", "popleft", "heappop", "heappushpop", "heapreplace", "popitem"}


def effects(statement: ast.stmt, now: Words, since: Words) -> str:
    """`now` compares with the step before, `since` with that where the statement began.

    Empty where nothing can be told.
    """
    match statement:
        case ast.Expr(value=ast.Call() as call):
            arguments = ast.Tuple(elts=call.args, ctx=ast.Load())
            return _together(taken_on_the_way(arguments, since), moves(call, now))
        case ast.Assign(value=ast.Call() as call, targets=[ast.Name() | ast.Tuple() as target]) if (
            called(call)[0] in _TAKERS
        ):
            return _taken(call, target, now) or _assigned(statement, now)
        case ast.Assign(value=value) | ast.AugAssign(value=value):
            return _together(taken_on_the_way(value, since), _assigned(statement, now))
        case ast.AnnAssign() | ast.For():
            return _assigned(statement, now)
        case _:
            return ""


def taken_on_the_way(expression: ast.expr, since: Words) -> str:
    """What an expression takes out of containers, and the names that it binds."""
    told: dict[str, None] = {}
    for node in ast.walk(expression):
        match node:
            case ast.Call() if called(node)[0] in _TAKERS:
                told[moves(node, since)] = None
            case ast.NamedExpr(target=ast.Name(id=name)):
                seen = since.seen(name)
                told[since.set_to(seen) if seen is not None else ""] = None
            case _:
                pass
    return _together(*told)


def _together(*told: str) -> str:
    return ", ".join(dict.fromkeys(filter(None, told)))


def _taken(call: ast.Call, target: ast.expr, words: Words) -> str:
    told = moves(call, words)
    return f"{told} into {ast.unparse(target).strip('()')}" if told else ""


def _assigned(statement: ast.stmt, words: Words) -> str:
    if isinstance(statement, ast.AnnAssign) and statement.value is None:
        return ""
    targets = list(targets_of(statement))
    told: dict[str, None] = {}
    for target in targets:
        for part in _target(target, targets, words):
            told[part] = None
    return ", ".join(told)


def _target(target: ast.expr, targets: list[ast.expr], words: Words) -> Iterator[str]:
    match target:
        case ast.Name(id=name):
            seen = words.seen(name)
            if seen is not None:
                yield words.set_to(seen)
        case ast.Attribute(value=ast.Name(id=owner), attr=attribute) if not _is_written(
            owner, targets
        ):
            yield from _attribute(owner, attribute, words)
        case ast.Attribute(attr=attribute):
            changed = list(words.changed_attributes(attribute))
            yield from changed
            if not changed and words.have_nodes(attribute):
                yield f"no {attribute} changes"
        case ast.Subscript():
            yield from written(target, targets, words)
        case _:
            return


def _attribute(owner: str, attribute: str, words: Words) -> Iterator[str]:
    seen = words.seen(f"{owner}.{attribute}")
    if seen is not None:
        yield words.set_to(seen)
        return
    holder = words.seen(owner)
    old, found = (None, None) if holder is None else words.held(holder)
    if isinstance(found, Instance) and attribute in found.attributes:
        value = found.attributes[attribute]
        before = old.attributes if isinstance(old, Instance) else {}
        is_still = attribute in before and is_same(before[attribute], value)
        yield words.attribute_set(owner, attribute, value, "still" if is_still else "now")


def _is_written(name: str, targets: list[ast.expr]) -> bool:
    """Does the statement move the very variable through which it writes?"""
    return any(isinstance(target, ast.Name) and target.id == name for target in targets)
