"""The table of `judge list`, without rich, which takes longer to import than this to write it."""

from collections.abc import Iterator, Mapping, Sequence

import click

from judge.cli.glyphs import Glyphs
from judge.practice.overview import Row, Status

_GAP = "  "
_LEAST_TELLING = ("week", "topic", "difficulty")


def print_problems(rows: Sequence[Row], glyphs: Glyphs, columns: int | None) -> None:
    click.echo("\n".join(problem_lines(rows, glyphs, columns)))


def problem_lines(rows: Sequence[Row], glyphs: Glyphs, columns: int | None) -> Iterator[str]:
    """What a narrow terminal has no room for is left out whole, the least telling first."""
    statuses = {status: _sign(status, glyphs) + status for status in Status}
    table = _cells(rows, statuses)
    widths = {name: max(map(len, (name, *cells))) for name, cells in table.items()}
    for name in _LEAST_TELLING:
        if columns is None or _total(widths) <= columns:
            break
        del table[name], widths[name]
    if columns is not None:
        widths["problem"] = max(1, widths["problem"] + min(0, columns - _total(widths)))
    heads = (f"{name:{_alignment(name)}{width}}" for name, width in widths.items())
    yield click.style(_GAP.join(heads), dim=True)
    table["status"] = _painted(table["status"], statuses)
    yield from _body(table, widths)


def _cells(rows: Sequence[Row], statuses: Mapping[Status, str]) -> dict[str, list[str]]:
    """The columns from left to right."""
    problems = [row.summary for row in rows]
    return {
        "problem": [problem.slug for problem in problems],
        "topic": [problem.topic for problem in problems],
        "difficulty": [problem.difficulty for problem in problems],
        "week": [str(problem.week) for problem in problems],
        "status": [statuses[row.status] for row in rows],
    }


def _body(table: Mapping[str, Sequence[str]], widths: Mapping[str, int]) -> Iterator[str]:
    """One template for all rows: styling each cell would cost more than all the rest."""
    width = widths["problem"]
    places = [f"{{:{_alignment(name)}{widths[name]}}}" for name in table]
    template = _GAP.join([click.style(places[0], bold=True), *places[1:-1], "{}"])
    for slug, *others in zip(*table.values(), strict=True):
        yield template.format(slug[:width], *others)
        # Rather on two lines than cut: the name is there to be typed.
        for start in range(width, len(slug), width):
            yield click.style(slug[start : start + width], bold=True)


def _painted(cells: Sequence[str], statuses: Mapping[Status, str]) -> list[str]:
    painted = {
        statuses[Status.SOLVED]: click.style(statuses[Status.SOLVED], fg="green"),
        statuses[Status.TRIED]: click.style(statuses[Status.TRIED], fg="yellow"),
        statuses[Status.STARTED]: click.style(statuses[Status.STARTED], fg="cyan"),
        statuses[Status.NEW]: click.style(statuses[Status.NEW], dim=True),
    }
    return [painted[cell] for cell in cells]


def _sign(status: Status, glyphs: Glyphs) -> str:
    return f"{glyphs.right} " if status is Status.SOLVED else ""


def _alignment(name: str) -> str:
    return ">" if name == "week" else "<"


def _total(widths: Mapping[str, int]) -> int:
    return sum(widths.values()) + len(_GAP) * (len(widths) - 1)
