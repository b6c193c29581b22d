"""Statements, drawn by rich, which only `judge show` imports."""

import click
from rich.console import Console
from rich.text import Text

from judge.cli.glyphs import Glyphs
from judge.cli.input_drawing import draw_input
from judge.problem.spec import Example, Problem
from judge.statement import statement_text

_PROSE_COLUMNS = 100
_UNBOUNDED = 1_000


def print_problem(problem: Problem, glyphs: Glyphs, columns: int | None) -> None:
    """Laid out for a terminal; a pipe gets the Markdown itself."""
    spec = problem.spec
    kind = f"{spec.difficulty} {glyphs.dot} {spec.topic}"
    width = min(columns or _PROSE_COLUMNS, _PROSE_COLUMNS)
    text = statement_text(problem, _drawings(problem, columns and width))
    console = _console(width)
    console.print(Text(spec.title, "bold"), Text(kind, "dim"), end="\n\n")
    if columns is None:
        click.echo(text)
    else:
        from rich.markdown import Markdown  # dear, and only a statement needs it

        console.print(Markdown(text, code_theme="ansi_dark"))


def _drawings(problem: Problem, columns: int | None) -> list[list[str]]:
    """Code stands a column from each edge in what rich makes of Markdown."""
    inner = columns and columns - 2
    return [
        draw_input(problem.spec, example.input, inner, 0) if isinstance(example, Example) else []
        for example in problem.spec.examples
    ]


def _console(columns: int | None) -> Console:
    """A pipe gets lines as long as they are; only a terminal needs them to fit."""
    return Console(highlight=False, width=columns or _UNBOUNDED)
