"""Tables and statements, drawn by rich, which only these commands import."""

from collections.abc import Sequence
from typing import TypeAlias

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from judge.cli.glyphs import Glyphs
from judge.cli.run_text import level_text
from judge.overview import Row, Status
from judge.problem.spec import Problem
from judge.progress.stats import Stats, TopicStats
from judge.statement import statement_text

_PROSE_COLUMNS = 100
_UNBOUNDED = 1_000
_GAP = 2
_STATUS_STYLE = {
    Status.SOLVED: "green",
    Status.TRIED: "yellow",
    Status.STARTED: "cyan",
    Status.NEW: "dim",
}

Column: TypeAlias = tuple[str, Sequence[Text]]


def print_problem(problem: Problem, glyphs: Glyphs, columns: int | None) -> None:
    """Laid out for a terminal; a pipe gets the Markdown itself."""
    spec = problem.spec
    kind = f"{spec.difficulty} {glyphs.dot} {spec.topic}"
    text = statement_text(problem)
    console = _console(min(columns or _PROSE_COLUMNS, _PROSE_COLUMNS))
    console.print(Text(spec.title, "bold"), Text(kind, "dim"), end="\n\n")
    if columns is None:
        click.echo(text)
    else:
        from rich.markdown import Markdown  # dear, and only a statement needs it

        console.print(Markdown(text, code_theme="ansi_dark"))


def print_problems(rows: Sequence[Row], glyphs: Glyphs, columns: int | None) -> None:
    """What a narrow terminal has no room for is left out whole, the least telling first."""
    problems = [row.summary for row in rows]
    wanted: list[Column] = [
        ("problem", [Text(problem.slug, "bold") for problem in problems]),
        ("topic", [Text(problem.topic) for problem in problems]),
        ("difficulty", [Text(problem.difficulty) for problem in problems]),
        ("week", [Text(str(problem.week), justify="right") for problem in problems]),
        ("status", [_status(row.status, glyphs) for row in rows]),
    ]
    for name in ("week", "topic", "difficulty"):
        if columns is None or _width(wanted) <= columns:
            break
        wanted = [column for column in wanted if column[0] != name]
    table = _table(*(name for name, _ in wanted))
    # Rather on two lines than cut: the name is there to be typed.
    table.columns[0].no_wrap, table.columns[0].overflow = False, "fold"
    for cells in zip(*(cells for _, cells in wanted), strict=True):
        table.add_row(*cells)
    _console(columns).print(table)


def print_stats(stats: Stats, glyphs: Glyphs, columns: int | None) -> None:
    console = _console(columns)
    streak = f"{glyphs.flame} {_days(stats.streak.current)} (best {stats.streak.best})"
    console.print(Text(f"{level_text(stats, glyphs)} XP {glyphs.dot} {streak}", "bold"))
    table = _table("topic", "XP", "solved", "streak", right=("XP", "solved"))
    for topic in stats.topics:
        table.add_row(
            topic.topic, str(topic.xp), f"{topic.solved}/{topic.total}", _streak(topic, glyphs)
        )
    console.print(table)


def _status(status: Status, glyphs: Glyphs) -> Text:
    sign = f"{glyphs.right} " if status is Status.SOLVED else ""
    return Text(f"{sign}{status}", _STATUS_STYLE[status])


def _width(columns: Sequence[Column]) -> int:
    cells = [max(len(name), *(cell.cell_len for cell in column)) for name, column in columns]
    return sum(cells) + _GAP * (len(cells) - 1)


def _streak(topic: TopicStats, glyphs: Glyphs) -> str:
    """Weeks first: seventeen daily streaks cannot be kept."""
    if not topic.streak_weeks and not topic.streak_days:
        return glyphs.dash
    return f"{topic.streak_weeks} wk {glyphs.dot} {topic.streak_days} d"


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"


def _table(*columns: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, _GAP, 0, 0))
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left", no_wrap=True)
    return table


def _console(columns: int | None) -> Console:
    """A pipe gets lines as long as they are; only a terminal needs them to fit."""
    return Console(highlight=False, width=columns or _UNBOUNDED)
