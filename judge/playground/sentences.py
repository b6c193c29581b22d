"""One sentence a step: what the line that ran has done, as far as the recording shows it.

The statement says where to look; what is said comes from the values before and after. The
outcome of a condition is told by the line that follows. Nothing is ever worked out anew.
"""

import ast
from collections.abc import Set
from typing import assert_never, final

from judge.playground.calls import call_text
from judge.playground.roles import Roles
from judge.playground.scopes import Variable
from judge.playground.sentences_effects import effects, taken_on_the_way
from judge.playground.sentences_inline import is_back, leaves, told_call, told_jump
from judge.playground.sentences_moves import has_not_run
from judge.playground.sentences_plain import (
    done_words,
    loop_words,
    plain_words,
    run_words,
    text_of,
)
from judge.playground.sentences_words import Words
from judge.playground.shown import SCALAR_WIDTH
from judge.playground.state import Frame, Happening, State
from judge.playground.statements import JUMPS, head_lines, is_in, lines_of
from judge.playground.step import Step
from judge.playground.visible import Sights, is_inner


@final
class Narrator:
    """Feed it every step in order."""

    def __init__(self, source: str, roles: Roles, sights: Sights) -> None:
        self._lines = lines_of(source)
        self._sights, self._roles = sights, roles
        self._indices: Set[Variable] = {index.pointer for index in roles.indices}
        self._pending: dict[int, State] = {}
        self._last: dict[int, Happening] = {}

    def sentence(self, step: Step) -> str:
        state, frame = step.state, step.state.frames[-1]
        last = self._last.get(frame.number)
        pending = self._pending.get(frame.number)
        self._last[frame.number] = state.happening
        match state.happening:
            case Happening.CALL:
                return self._called(step, frame)
            case Happening.RESUME:
                return f"{_name(frame)} goes on"
            case Happening.YIELD:
                return f"{_name(frame)} gives {step.writer.text(state.value, SCALAR_WIDTH)}"
            case Happening.RETURN:
                return self._returned(step, frame, last)
            case Happening.EXCEPTION:
                return f"{state.text or 'an exception'} is raised"
            case Happening.LINE:
                self._pending[frame.number] = state
                return self._moved_on(step, pending, last)
            case _:
                assert_never(state.happening)

    def _moved_on(self, step: Step, pending: State | None, last: Happening | None) -> str:
        frame = step.state.frames[-1]
        if last is Happening.EXCEPTION:
            return f"after the exception, line {frame.line} is next"
        return f"{_name(frame)} begins" if pending is None else self._ran(step, pending)

    def _called(self, step: Step, frame: Frame) -> str:
        if is_inner(frame.function):
            return f"{_name(frame)} begins"
        return f"{call_text(frame, self._sights.scope(frame), step.writer)} is called"

    def _returned(self, step: Step, frame: Frame, last: Happening | None) -> str:
        if last is Happening.EXCEPTION:
            return f"{_name(frame)} is left by the exception"
        pending = self._pending.get(frame.number)
        statement = None if pending is None else self._lines.statements.get(pending.line)
        value = step.writer.text(step.state.value, SCALAR_WIDTH)
        match statement:
            case ast.Expr() | ast.Assign() | ast.AugAssign() if pending is not None:
                told = self._effects(statement, step, pending)
            case ast.If(body=[first, *_]) | ast.While(body=[first, *_]) | ast.For(body=[first, *_]):
                # Had the body run, its own line would have come since.
                is_over = pending is not None and first.lineno > pending.line
                told = self._ran(step, pending) if is_over and pending is not None else ""
            case None if pending is not None:  # several statements on the line
                told = self._words(step, pending).changes()
            case _:
                told = ""
        name = frame.function.rpartition(".")[2]
        is_done = name == "__init__" or (is_inner(name) and name != "<lambda>")
        end = f"{_name(frame)} is done" if is_done else f"{_name(frame)} returns {value}"
        return f"{told}, {end}" if told and not is_inner(name) else end

    def _ran(self, step: Step, pending: State) -> str:
        """What the statement did on which the call was at `pending`, now that it is past it."""
        line, now = pending.line, step.state.line
        statement = self._lines.statements.get(line)
        frame = step.state.frames[-1]
        if is_inner(frame.function):
            return self._words(step, pending).changes() or f"{_name(frame)} goes on"
        match statement:
            case ast.stmt() if now != line and now in head_lines(statement):
                return f"line {line} goes on at line {now}"
            case ast.If(body=[inner]) if inner.lineno == line and not leaves(inner):
                return self._on_one_line(statement, inner, step, pending)
            case ast.If(test=test, body=body):
                outcome = f"{text_of(test)} is {'true' if is_in(now, body) else 'false'}"
                return _together(self._on_the_way(test, step, pending), outcome)
            case ast.While(test=test, body=body):
                told = self._on_the_way(test, step, pending)
                return _together(told, loop_words(test, is_in(now, body)))
            case ast.For(iter=iterated, body=body) if not is_in(now, body):
                return f"the loop over {text_of(iterated)} ends"
            case ast.stmt():
                told = plain_words(statement) or self._effects(statement, step, pending)
                return (
                    told or self._changes(statement, step, pending) or done_words(statement, line)
                )
            case None:
                return self._on_any_line(step, pending)

    def _on_any_line(self, step: Step, pending: State) -> str:
        handler = self._lines.handlers.get(pending.line)
        if handler is not None and is_in(step.state.line, handler.body):
            return "the exception is caught"
        return self._words(step, pending).changes() or run_words(pending.line)

    def _on_one_line(self, condition: ast.If, inner: ast.stmt, step: Step, pending: State) -> str:
        line, now, text = pending.line, step.state.line, text_of(condition.test)
        if condition.orelse:
            return self._either(condition, step, pending)
        if isinstance(inner, JUMPS):
            told = told_jump(condition, text, now, self._lines.following.get(line))
            return told or run_words(line)
        told = told_call(text, self._effects(inner, step, pending))
        return told or self._unclear(condition, inner, step, pending)

    def _either(self, condition: ast.If, step: Step, pending: State) -> str:
        """Of a body on the line of its condition: it has run unless the `else` has its turn."""
        text = text_of(condition.test)
        if is_in(step.state.line, condition.orelse):
            return f"{text} is false"
        (inner,) = condition.body
        told = plain_words(inner) or self._effects(inner, step, pending)
        told = told or self._changes(inner, step, pending) or done_words(inner, pending.line)
        return f"{text} is true, {told}"

    def _unclear(self, condition: ast.If, inner: ast.stmt, step: Step, pending: State) -> str:
        """What a line with a condition and a call has done, if not what such a call does."""
        told = self._changes(inner, step, pending)
        if told:
            return told
        if is_back(step, condition.test):
            return done_words(inner, pending.line)
        words = self._words(step, pending)
        match inner:
            case ast.Expr(value=ast.Call() as call) if has_not_run(call, words):
                return f"{text_of(condition.test)} is false"
            case _:
                return run_words(pending.line)

    def _changes(self, statement: ast.stmt, step: Step, pending: State) -> str:
        # What the calls that a call is made of have changed was told inside them.
        is_call = isinstance(statement, ast.Expr)
        return self._words(step, (step.before or pending) if is_call else pending).changes()

    def _effects(self, statement: ast.stmt, step: Step, pending: State) -> str:
        # A store comes after everything else, so calls on the way cannot have made its change.
        now = self._words(step, step.before or pending)
        return effects(statement, now, self._words(step, pending))

    def _on_the_way(self, test: ast.expr, step: Step, pending: State) -> str:
        return taken_on_the_way(test, self._words(step, pending))

    def _words(self, step: Step, before: State) -> Words:
        return Words(step, before, self._indices, self._roles.kinds)


def _together(told: str, outcome: str) -> str:
    return f"{told}, {outcome}" if told else outcome


def _name(frame: Frame) -> str:
    match frame.function.rpartition(".")[2]:
        case "<lambda>":
            return "the lambda"
        case "<genexpr>":
            return "the generator expression"
        case name if is_inner(name):
            return "the comprehension"
        case name:
            return name
