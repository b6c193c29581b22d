"""What became of `if done: break`: a condition with its only statement on the same line.

No step tells such a statement from its condition, so only what follows from the next line, or
from a change that the statement alone makes, is said.
"""

import ast

from judge.playground.sentences_plain import jump_words
from judge.playground.state import Happening
from judge.playground.statements import JUMPS
from judge.playground.step import Step


def told_jump(condition: ast.If, text: str, now: int, following: int | None) -> str:
    """Empty where it cannot be known. `following` is the line after it in its block."""
    (jump,) = condition.body
    assert isinstance(jump, JUMPS)
    if now == following:
        return f"{text} is false"
    if following is not None:
        return f"{text} is true, {jump_words(jump)}"
    is_above = now <= condition.lineno
    return "back to the head of the loop" if is_above and isinstance(jump, ast.Continue) else ""


def told_call(text: str, told: str) -> str:
    """`told` is what the call has changed, if anything."""
    is_change = told and not told.startswith("nothing changes")
    return f"{text} is true, {told}" if is_change else ""


def leaves(statement: ast.stmt) -> bool:
    """Whoever is past it has found its condition false."""
    return isinstance(statement, ast.Return | ast.Raise)


def is_back(step: Step, condition: ast.expr) -> bool:
    """Has a call just come back that the condition cannot have made?"""
    is_back = step.before is not None and step.before.happening is Happening.RETURN
    return is_back and not any(isinstance(node, ast.Call) for node in ast.walk(condition))
