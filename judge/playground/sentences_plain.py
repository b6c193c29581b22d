"""Words for a statement that come from its text alone, whatever the values are."""

import ast

from judge.playground.shown import cut

_CONDITION_WIDTH = 48


def text_of(expression: ast.expr) -> str:
    text = ast.unparse(expression)
    return cut(text, _CONDITION_WIDTH)


def loop_words(test: ast.expr, goes_on: bool) -> str:
    if isinstance(test, ast.Constant):
        return "the loop goes on" if goes_on else "the loop ends"
    if goes_on:
        return f"{text_of(test)} is true: the loop goes on"
    return f"the condition {text_of(test)} is false: the loop ends"


def plain_words(statement: ast.stmt) -> str:
    match statement:
        case ast.Break() | ast.Continue():
            return jump_words(statement)
        case ast.Pass():
            return "pass: nothing to do"
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return f"the function {name} is defined"
        case ast.ClassDef(name=name):
            return f"the class {name} is defined"
        case ast.Import() | ast.ImportFrom():
            return "the import is done"
        case ast.Assert(test=test):
            return f"{text_of(test)} holds"
        case ast.Try():
            return "the try block begins"
        case _:
            return ""


def done_words(statement: ast.stmt, line: int) -> str:
    """Where nothing that can be seen has changed."""
    match statement:
        case ast.Expr(value=ast.Call() as call):
            return f"{text_of(call)} is done"
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            return "the yield is done"
        case ast.For(iter=iterated):
            return f"the loop over {text_of(iterated)} goes on"
        case _:
            return run_words(line)


def run_words(line: int) -> str:
    return f"line {line} has run; nothing that is shown has changed"


def jump_words(jump: ast.Break | ast.Continue) -> str:
    if isinstance(jump, ast.Break):
        return "break: the loop ends"
    return "continue: back to the head of the loop"
