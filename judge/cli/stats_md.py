"""`judge stats --md`: the same in Markdown, for a diary or a README."""

from collections.abc import Iterator

from judge.cli.glyphs import Glyphs
from judge.cli.stats_text import WEEKS, status_signs, topic_columns
from judge.progress.stats import Stats

_RIGHT = ("XP", "solved", "due")


def stats_markdown(stats: Stats, glyphs: Glyphs, *, has_game: bool) -> Iterator[str]:
    """Without the game, only what is known and what is due is told."""
    if not has_game:
        yield from _table(stats, glyphs, has_game=False)
        return
    days = stats.streak.current
    yield (
        f"**Level {stats.level}** {glyphs.dot} {stats.xp} XP {glyphs.dot} "
        f"{days} day{'' if days == 1 else 's'} in a row (best {stats.streak.best}) {glyphs.dot} "
        f"consistency {stats.consistency} % {glyphs.dot} {_freezes(stats.freezes)} {glyphs.dot} "
        f"{stats.due} due"
    )
    yield ""
    yield from _table(stats, glyphs, has_game=True)
    yield ""
    yield f"Week {min(stats.week, WEEKS)} of {WEEKS}: {_strip(stats, glyphs)}"
    if stats.badges:
        yield ""
        yield "Badges: " + ", ".join(f"{each.badge} ({each.day})" for each in stats.badges)


def _table(stats: Stats, glyphs: Glyphs, *, has_game: bool) -> Iterator[str]:
    table = topic_columns(stats.topics, glyphs, has_game=has_game)
    yield f"| {' | '.join(table)} |"
    yield f"|{'|'.join('---:' if name in _RIGHT else '---' for name in table)}|"
    for cells in zip(*table.values(), strict=True):
        yield f"| {' | '.join(cells)} |"


def _strip(stats: Stats, glyphs: Glyphs) -> str:
    signs = status_signs(glyphs)
    days = zip("MTWTFSS", stats.strip, strict=True)
    return " ".join(day + ("" if status is None else signs[status]) for day, status in days)


def _freezes(count: int) -> str:
    return f"{count} freeze{'' if count == 1 else 's'}"
