"""Tables and statements, drawn by rich, which only these commands import."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text

from judge.cli.glyphs import Glyphs
from judge.practice import Status
from judge.problem.spec import Problem
from judge.progress.stats import Stats, TopicStats
from judge.stub import statement_text

_BAR_CELLS = 8
_STATUS_STYLE = {
    Status.SOLVED: "green",
    Status.TRIED: "yellow",
    Status.STARTED: "cyan",
    Status.NEW: "dim",
}


def print_problem(problem: Problem) -> None:
    spec = problem.spec
    console = _console()
    console.print(Text(f"{spec.title}", "bold"), Text(f"{spec.difficulty} · {spec.topic}", "dim"))
    console.print()
    console.print(Markdown(statement_text(problem), code_theme="default"))


def print_problems(
    problems: Sequence[Problem], statuses: Mapping[str, Status], glyphs: Glyphs
) -> None:
    table = _table("problem", "topic", "difficulty", "week", "status")
    for problem in problems:
        spec, status = problem.spec, statuses[problem.slug]
        sign = f"{glyphs.right} " if status is Status.SOLVED else ""
        table.add_row(
            Text(problem.slug, "bold"),
            spec.topic,
            spec.difficulty,
            str(spec.week),
            Text(f"{sign}{status}", _STATUS_STYLE[status]),
        )
    _console().print(table)


def print_stats(stats: Stats, glyphs: Glyphs) -> None:
    console = _console()
    streak = f"{glyphs.flame} {_days(stats.streak.current)} (best {stats.streak.best})"
    bar = _bar(stats.xp - stats.level_xp, stats.next_level_xp - stats.level_xp, glyphs)
    dot = f" {glyphs.dot} "
    level = f"level {stats.level} {bar} {stats.xp}/{stats.next_level_xp} XP"
    console.print(Text(f"{level}{dot}{streak}", "bold"))
    table = _table("topic", "XP", "solved", "streak", right=("XP", "solved"))
    for topic in stats.topics:
        table.add_row(
            topic.topic, str(topic.xp), f"{topic.solved}/{topic.total}", _streak(topic, glyphs)
        )
    console.print(table)


def _streak(topic: TopicStats, glyphs: Glyphs) -> str:
    """Weeks first: seventeen daily streaks cannot be kept."""
    if not topic.streak_weeks and not topic.streak_days:
        return glyphs.dash
    return f"{topic.streak_weeks} wk {glyphs.dot} {topic.streak_days} d"


def _bar(part: int, whole: int, glyphs: Glyphs) -> str:
    full = _BAR_CELLS * part // max(1, whole)
    return glyphs.full * full + glyphs.empty * (_BAR_CELLS - full)


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"


def _table(*columns: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for column in columns:
        table.add_column(column, justify="right" if column in right else "left")
    return table


def _console() -> Console:
    return Console(highlight=False)
