"""`judge stats --why`: every XP point and every day, explained."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

import click

from judge.cli.glyphs import Glyphs
from judge.cli.stats_text import status_signs
from judge.progress.why import Explained, Paid, Why

_DAY = 10


def why_lines(why: Why, glyphs: Glyphs, columns: int | None) -> Iterator[str]:
    """Oldest first, as it grew."""
    yield click.style("XP", bold=True)
    yield from _payments(why.payments, columns)
    yield ""
    yield click.style("Days", bold=True)
    yield from _days(why.days, glyphs, columns)


def _payments(payments: Sequence[Paid], columns: int | None) -> Iterator[str]:
    total = 0
    for day, paid_that_day in groupby(payments, key=lambda paid: paid.day):
        head = f"{day}"
        for paid in paid_that_day:
            total += paid.xp
            parts = "  ".join(f"+{xp} {reason}" for xp, reason in paid.parts)
            what = f"{paid.subject}: {parts}" if paid.subject else parts
            yield from _laid_out(head, f"{paid.xp:4}  {what}  = {total}", columns)
            head = ""
    if not payments:
        yield "nothing yet"


def _days(days: Sequence[Explained], glyphs: Glyphs, columns: int | None) -> Iterator[str]:
    signs = status_signs(glyphs)
    for each in days:
        entry = each.entry
        head = f"{entry.day}"
        text = f"{entry.streak:4}  {signs[entry.status]:<2} {entry.status}: {each.reason}"
        yield from _laid_out(head, text, columns)
    if not days:
        yield "nothing yet"


def _laid_out(head: str, text: str, columns: int | None) -> Iterator[str]:
    line = f"{head:<{_DAY}} {text}"
    if columns is None or len(line) <= columns:
        yield line
        return
    yield from textwrap.wrap(
        line, columns, subsequent_indent=" " * (_DAY + 7), drop_whitespace=True
    )
