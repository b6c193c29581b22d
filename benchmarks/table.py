"""Rows as text: for the terminal, and as Markdown between the markers of a document."""

from collections.abc import Sequence
from typing import assert_never

from benchmarks.figures import Measured, Row, Skipped

START, END = "<!-- the table starts -->", "<!-- the table ends -->"
_HEADINGS = ("what", "today", "middle half", "target", "met", "medians")


def markdown(rows: Sequence[Row]) -> str:
    lines = [_HEADINGS, ("---",) * len(_HEADINGS), *map(cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def plain(rows: Sequence[Row]) -> str:
    """Columns that line up, without what Markdown needs."""
    lines = [_HEADINGS, *(tuple(cell.replace("`", "") for cell in cells(row)) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def cells(row: Row) -> tuple[str, ...]:
    match row:
        case Measured():
            low, high = row.spread
            middle = f"{low:.3g} – {high:.3g}" if len(row.samples) > 1 else "one sample"
            today = f"{row.value:.3g} {row.unit}".rstrip()
            return row.what, today, middle, str(row.target or "–"), _met(row), row.note
        case Skipped():
            return row.what, "–", "–", "–", "skipped", row.reason
        case _:
            assert_never(row)


def replaced(document: str, text: str) -> str:
    """The document with `text` between its markers. Raises ValueError where they are missing."""
    before, start, rest = document.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ValueError(f"the document needs the lines {START} and {END}")
    return f"{before}{START}\n{text}\n{END}{after}"


def _met(row: Measured) -> str:
    if row.target is None:
        return "–"
    return "**no**" if row.is_missed else "yes"
