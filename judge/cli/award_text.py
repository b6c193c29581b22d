"""What a run has earned, in a few lines: XP, streak, the next review, the trio, a badge."""

from collections.abc import Iterator
from typing import Final

import click

from judge.cli.glyphs import Glyphs
from judge.progress.award import Award
from judge.progress.badges import MEANINGS
from judge.progress.trio import Trio, TrioPart
from judge.progress.xp import Level
from judge.verdict import Verdict

_GAP: Final = "   "


def award_lines(
    verdict: Verdict, award: Award, glyphs: Glyphs, columns: int | None = None
) -> Iterator[str]:
    """At most six lines; none for a run that earned nothing and solved nothing."""
    if not award.xp and verdict is not Verdict.ACCEPTED:
        return
    earned = f"  {_earned(award)}"
    level = level_text(award.standing, glyphs)
    colour = "green" if award.xp else None
    for line in _fitted([earned, level], f"{_GAP}  ", columns):
        yield click.style(line, fg=colour)
    if award.level > award.level_before:
        yield click.style(f"  level {award.level} reached", bold=True)
    for badge in award.badges[:1]:
        more = len(award.badges) - 1
        others = f" (and {more} more: judge stats)" if more else ""
        yield click.style(f"  badge {badge}: {MEANINGS[badge]}{others}", bold=True)
    if award.xp:
        yield from _fitted(_standing(award, glyphs), _GAP, columns)


def level_text(level: Level, glyphs: Glyphs) -> str:
    """The bar fills from where the level begins to where the next one does."""
    bar = glyphs.bar(level.xp - level.begins, level.ends - level.begins)
    return f"Level {level.level} {bar} {level.xp}/{level.ends}"


def _earned(award: Award) -> str:
    if award.xp:
        parts = "  ".join(f"+{xp} {reason}" for xp, reason in award.reasons)
        return f"{parts}  = {award.xp} XP"
    if award.reasons:
        return "the solution had been shown, so no XP"
    return "solved before, so no XP"


def _standing(award: Award, glyphs: Glyphs) -> list[str]:
    days = f"{award.streak_days} day{'' if award.streak_days == 1 else 's'}"
    parts = [f"  {glyphs.flame} {days} ({glyphs.freeze} {award.freezes})"]
    if award.next_review_days is not None:
        count = award.next_review_days
        parts.append(f"next review in {count} day{'' if count == 1 else 's'}")
    return [*parts, _trio_text(award.trio)]


def _trio_text(trio: Trio) -> str:
    done = f"trio {len(trio.done)}/{len(TrioPart)}"
    return f"{done}: {_command(trio)}" if trio.missing else done


def _command(trio: Trio) -> str:
    """What to type for the first part that is missing.

    A second new thing may be the review, and a second review the new thing.
    """
    match trio.missing[0]:
        case TrioPart.REVIEW | TrioPart.NEW if trio.needs_two_new:
            return "judge new --next"
        case TrioPart.REVIEW:
            return "judge review"
        case TrioPart.NEW:
            return "judge new --next, or judge review"
        case TrioPart.EXPERIMENT:
            return "judge log"


def _fitted(parts: list[str], gap: str, columns: int | None) -> Iterator[str]:
    """On one line where that fits, else half of it each; the flame takes two columns."""
    line = gap.join(parts)
    if columns is None or len(line) < columns:
        yield line
        return
    yield parts[0]
    yield f"  {gap.join(parts[1:])}"
