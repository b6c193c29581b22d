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
from judge.playground.sentences_words import Words
from judge.playground.shown import SCALAR_WIDTH, cut
from judge.playground.state import Frame, Happening, State
from judge.playground.statements import head_lines, is_in, statements_by_line
from judge.playground.step import Step
from judge.playground.visible import Sights, is_inner

_CONDITION_WIDTH = 48


@final
class Narrator:
    """Feed it every step in order."""

    def __init__(self, source: str, roles: Roles, sights: Sights) -> None:
        self._statements = statements_by_line(source)
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
        statement = None if pending is None else self._statements.get(pending.line)
        value = step.writer.text(step.state.value, SCALAR_WIDTH)
        match statement:
            case ast.Expr() | ast.Assign() | ast.AugAssign() if pending is not None:
                told = self._effects(statement, step, pending)
            case ast.If(body=[first, *_]) | ast.While(body=[first, *_]) | ast.For(body=[first, *_]):
                # Had the body run, its own line would have come since.
                is_over = pending is not None and first.lineno > pending.line
                told = self._ran(step, pending) if is_over and pending is not None else ""
            case _:
                told = ""
        name = frame.function.rpartition(".")[2]
        is_done = name == "__init__" or (is_inner(name) and name != "<lambda>")
        end = f"{_name(frame)} is done" if is_done else f"{_name(frame)} returns {value}"
        return f"{told}, {end}" if told and not is_inner(name) else end

    def _ran(self, step: Step, pending: State) -> str:
        """What the statement did on which the call was at `pending`, now that it is past it."""
        line, now = pending.line, step.state.line
        statement = self._statements.get(line)
        frame = step.state.frames[-1]
        if is_inner(frame.function):
            return self._words(step, pending).changes() or f"{_name(frame)} goes on"
        match statement:
            case ast.stmt() if now != line and now in head_lines(statement):
                return f"line {line} goes on at line {now}"
            case ast.If(test=test, body=body):
                outcome = f"{_text(test)} is {'true' if is_in(now, body) else 'false'}"
                return _together(self._on_the_way(test, step, pending), outcome)
            case ast.While(test=test, body=body):
                told = self._on_the_way(test, step, pending)
                return _together(told, _loop(test, is_in(now, body)))
            case ast.For(iter=iterated, body=body) if not is_in(now, body):
                return f"the loop over {_text(iterated)} ends"
            case ast.stmt():
                told = _plain(statement) or self._effects(statement, step, pending)
                return told or self._words(step, pending).changes() or _done(statement, line)
            case None:
                return self._words(step, pending).changes() or f"line {line} has run"

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


def _loop(test: ast.expr, goes_on: bool) -> str:
    if isinstance(test, ast.Constant):
        return "the loop goes on" if goes_on else "the loop ends"
    if goes_on:
        return f"{_text(test)} is true: the loop goes on"
    return f"the condition {_text(test)} is false: the loop ends"


def _plain(statement: ast.stmt) -> str:
    match statement:
        case ast.Break():
            return "break: the loop ends"
        case ast.Continue():
            return "continue: back to the head of the loop"
        case ast.Pass():
            return "pass: nothing to do"
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return f"the function {name} is defined"
        case ast.ClassDef(name=name):
            return f"the class {name} is defined"
        case ast.Import() | ast.ImportFrom():
            return "the import is done"
        case ast.Assert(test=test):
            return f"{_text(test)} holds"
        case ast.Try():
            return "the try block begins"
        case _:
            return ""


def _done(statement: ast.stmt, line: int) -> str:
    """Where nothing that can be seen has changed."""
    match statement:
        case ast.Expr(value=ast.Call() as call):
            return f"{_text(call)} is done"
        case ast.For(iter=iterated):
            return f"the loop over {_text(iterated)} goes on"
        case _:
            return f"line {line} has run"


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


def _text(expression: ast.expr) -> str:
    text = ast.unparse(expression)
    return cut(text, _CONDITION_WIDTH)
