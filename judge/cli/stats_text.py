"""`judge stats` as a screen: where one stands, topic by topic, and the last half year."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

import click

from judge.cli.award_text import level_text
from judge.cli.glyphs import Glyphs
from judge.progress.badges import Badge
from judge.progress.ledger import Status
from judge.progress.stats import Heatmap, Stats, TopicStats
from judge.progress.xp import level_at

WEEKS: Final = 12
_GAP: Final = "  "
_RIGHT: Final = ("XP", "solved", "due")
_LEAST_TELLING: Final = ("XP", "due", "streak")
_DAYS: Final = "MTWTFSS"
_WIDEST: Final = 100


def stats_lines(
    stats: Stats, glyphs: Glyphs, columns: int | None, *, has_game: bool = True
) -> Iterator[str]:
    """`columns` is the width of the terminal; None leaves every line as long as it is.

    Without the game, only what is known and what is due is told.
    """
    width = min(columns, _WIDEST) if columns else None
    if has_game:
        for line in _joined(_standing(stats, glyphs), f" {glyphs.dot} ", width):
            yield click.style(line, bold=True)
    yield from table_lines(stats.topics, glyphs, width, has_game=has_game)
    if not has_game:
        return
    yield ""
    yield _week_line(stats, glyphs)
    yield ""
    yield from heatmap_lines(stats.heatmap, glyphs, width)
    yield ""
    yield from _badge_lines(stats, width)


def table_lines(
    topics: Sequence[TopicStats], glyphs: Glyphs, width: int | None, *, has_game: bool = True
) -> Iterator[str]:
    """What a narrow terminal has no room for: first the bars go, then the least telling."""
    table = topic_columns(topics, glyphs, has_game=has_game)
    if width is not None and _total(table) > width:
        table["mastery"] = [f"{topic.mastery:3}" for topic in topics]
    for name in _LEAST_TELLING:
        if width is None or _total(table) <= width:
            break
        table.pop(name, None)
    widths = {name: max(map(len, [name, *cells])) for name, cells in table.items()}
    yield click.style(_row(dict(zip(table, table, strict=True)), widths), dim=True)
    for number, topic in enumerate(topics):
        row = _row({name: cells[number] for name, cells in table.items()}, widths)
        yield row if topic.solved or topic.xp else click.style(row, dim=True)


def topic_columns(
    topics: Sequence[TopicStats], glyphs: Glyphs, *, has_game: bool = True
) -> dict[str, list[str]]:
    columns = {
        "topic": [topic.topic for topic in topics],
        "XP": [f"{topic.xp}" for topic in topics],
        "solved": [f"{topic.solved}/{topic.total}" for topic in topics],
        "mastery": [f"{_bar(topic.mastery, glyphs)} {topic.mastery:3}" for topic in topics],
        "streak": [streak_text(topic, glyphs) for topic in topics],
        "due": [f"{topic.due}" if topic.due else glyphs.dash for topic in topics],
    }
    if not has_game:
        del columns["XP"], columns["streak"]
    return columns


def streak_text(topic: TopicStats, glyphs: Glyphs) -> str:
    """Weeks first: seventeen daily streaks cannot be kept."""
    weeks = [f"{topic.streak_weeks} wk"] if topic.streak_weeks else []
    days = [f"{topic.streak_days} d"] if topic.streak_days else []
    return f" {glyphs.dot} ".join([*weeks, *days]) or glyphs.dash


def heatmap_lines(heatmap: Heatmap, glyphs: Glyphs, width: int | None) -> Iterator[str]:
    """A column a week, a row a weekday; the older weeks go where there is no room."""
    weeks = [heatmap.counts[start : start + 7] for start in range(0, len(heatmap.counts), 7)]
    room = len(weeks) if width is None else max(1, (width - 2) // 2)
    shown = weeks[-room:]
    first = heatmap.first + timedelta(weeks=len(weeks) - len(shown))
    yield click.style(f"  {_months(first, len(shown))}".rstrip(), dim=True)
    for day, letter in enumerate(_DAYS):
        cells = (_shade(week[day], glyphs) if day < len(week) else " " for week in shown)
        yield f"{click.style(letter, dim=True)} {' '.join(cells)}".rstrip()


def status_signs(glyphs: Glyphs) -> dict[Status, str]:
    is_plain = glyphs.dash.isascii()
    return {
        Status.KEPT: "+" if is_plain else glyphs.right,
        Status.EARNED_BACK: "+" if is_plain else glyphs.right,
        Status.FROZEN: "*" if is_plain else glyphs.freeze,
        Status.RESTED: glyphs.dash,
        Status.TRAVELLED: ">" if is_plain else "→",
        Status.LOST: glyphs.wrong,
        Status.MISSED: glyphs.wrong,
        Status.PENDING: "?" if is_plain else glyphs.dot,
    }


def _standing(stats: Stats, glyphs: Glyphs) -> Iterator[str]:
    days = stats.streak.current
    yield f"{level_text(level_at(stats.xp), glyphs)} XP"
    yield f"{glyphs.flame} {days} day{'' if days == 1 else 's'} (best {stats.streak.best})"
    yield f"consistency {stats.consistency} %"
    yield f"{glyphs.freeze} {stats.freezes}"
    yield f"due {stats.due}"


def _bar(percent: int, glyphs: Glyphs) -> str:
    """To the nearest of its eight cells, where a level's bar only fills with what is full."""
    return glyphs.bar(4 * percent + 25, 400)


def _joined(parts: Iterable[str], sign: str, width: int | None) -> Iterator[str]:
    """As many parts a line as fit; the flame takes two columns."""
    line = ""
    for part in parts:
        longer = f"{line}{sign}{part}" if line else part
        if line and width is not None and len(longer) >= width:
            yield line
            longer = part
        line = longer
    yield line


def _week_line(stats: Stats, glyphs: Glyphs) -> str:
    signs = status_signs(glyphs)
    days = (
        letter + (" " if status is None else signs[status])
        for letter, status in zip(_DAYS, stats.strip, strict=True)
    )
    week = f"Week {stats.week}/{WEEKS}" if stats.week <= WEEKS else "All weeks done"
    return f"{week}   {' '.join(days)}".rstrip()


def _badge_lines(stats: Stats, width: int | None) -> Iterator[str]:
    # A name must be one word until its place is found.
    words = (each.badge.value.replace(" ", "\N{NO-BREAK SPACE}") for each in stats.badges)
    names = ", ".join(words)
    text = f"Badges {len(stats.badges)}/{len(Badge)}" + (f": {names}" if names else "")
    lines = textwrap.wrap(text, width, subsequent_indent=_GAP) if width else [text]
    yield from (line.replace("\N{NO-BREAK SPACE}", " ") for line in lines)


def _row(cells: Mapping[str, str], widths: Mapping[str, int]) -> str:
    placed = (
        f"{cell:>{widths[name]}}" if name in _RIGHT else f"{cell:<{widths[name]}}"
        for name, cell in cells.items()
    )
    return _GAP.join(placed).rstrip()


def _total(table: Mapping[str, Sequence[str]]) -> int:
    widths = [max(map(len, [name, *cells])) for name, cells in table.items()]
    return sum(widths) + len(_GAP) * (len(widths) - 1)


def _shade(count: int, glyphs: Glyphs) -> str:
    shade = glyphs.shades[min(count, len(glyphs.shades) - 1)]
    return click.style(shade, fg="green") if count else click.style(shade, dim=True)


def _months(first: date, weeks: int) -> str:
    """Each month's name above the first week that begins in it, where there is room."""
    line, month = "", 0
    for number in range(weeks):
        monday = first + timedelta(weeks=number)
        if monday.month != month and len(line) <= 2 * number and weeks - number > 1:
            line = f"{line:<{2 * number}}{monday:%b} "
        month = monday.month
    return line
