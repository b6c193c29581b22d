"""26 weeks of practice as a picture for GitHub: an SVG without a script, in light and in dark."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from judge.progress.stats import Heatmap

_CELL: Final = 11
_STEP: Final = 14
_LEFT, _TOP = 34, 22
_LEVELS: Final = (1, 2, 4, 7)
"""From so many qualifying events on, a day is one shade stronger."""

_STYLE: Final = """\
text { font: 10px system-ui, sans-serif; fill: #57606a }
.l0 { fill: #ebedf0 } .l1 { fill: #9be9a8 } .l2 { fill: #40c463 } .l3 { fill: #30a14e }
.l4 { fill: #216e39 }
@media (prefers-color-scheme: dark) {
text { fill: #9198a1 }
.l0 { fill: #21262d } .l1 { fill: #0e4429 } .l2 { fill: #006d32 } .l3 { fill: #26a641 }
.l4 { fill: #39d353 }
}"""


def heatmap_svg(heatmap: Heatmap) -> str:
    """A column for each week, Monday on top, the present week last."""
    days = [heatmap.first + timedelta(days=number) for number in range(len(heatmap.counts))]
    weeks = (len(days) + 6) // 7
    width, height = _LEFT + weeks * _STEP, _TOP + 7 * _STEP + 18
    practised = sum(count > 0 for count in heatmap.counts)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title desc">',
        f'<title id="title">Practice in the last {weeks} week{"" if weeks == 1 else "s"}</title>',
        f'<desc id="desc">{practised} of {len(days)} days, {heatmap.first} to {days[-1]}</desc>',
        f"<style>{_STYLE}</style>",
        *_months(days),
        *_weekdays(),
        *_cells(days, heatmap.counts),
        *_legend(width, height),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _months(days: list[date]) -> Iterator[str]:
    """A name above the first week that begins in the month, unless the next name is too near."""
    last = -3
    for number in range(0, len(days), 7):
        week, day = number // 7, days[number]
        is_first = number == 0 or day.month != days[number - 7].month
        if is_first and week - last >= 3:
            yield _text(_LEFT + week * _STEP, _TOP - 8, f"{day:%b}")
            last = week


def _weekdays() -> Iterator[str]:
    for row, name in ((0, "Mon"), (2, "Wed"), (4, "Fri"), (6, "Sun")):
        yield _text(4, _TOP + row * _STEP + 9, name)


def _cells(days: list[date], counts: tuple[int, ...]) -> Iterator[str]:
    for number, (day, count) in enumerate(zip(days, counts, strict=True)):
        x, y = _LEFT + number // 7 * _STEP, _TOP + number % 7 * _STEP
        events = "1 event" if count == 1 else f"{count} events"
        yield _cell(x, y, count, f"<title>{day}: {events}</title>")


def _legend(width: int, height: int) -> Iterator[str]:
    left, top = width - 5 * _STEP - 34, height - 13
    yield _text(left - 26, top + 9, "less")
    for place, count in enumerate((0, *_LEVELS)):
        yield _cell(left + place * _STEP, top, count, "")
    yield _text(left + 5 * _STEP + 3, top + 9, "more")


def _cell(x: int, y: int, count: int, inside: str) -> str:
    level = sum(count >= least for least in _LEVELS)
    tag = f'<rect class="l{level}" x="{x}" y="{y}" width="{_CELL}" height="{_CELL}" rx="2"'
    return f"{tag}>{inside}</rect>" if inside else f"{tag}/>"


def _text(x: int, y: int, text: str) -> str:
    return f'<text x="{x}" y="{y}">{text}</text>'
