"""The tree of calls as an outline: those on the stack stand out, results follow the arrow."""

from judge.playground.text_look import Line, Signs, Span, Tone, line_width
from judge.playground.text_width import width
from judge.playground.text_window import axis
from judge.playground.views import Call, CallsView

_MOST_LINES = 12
_DEEPEST_INDENT = 12


def call_lines(view: CallsView, columns: int, signs: Signs) -> list[Line]:
    """The running call is always shown, then the calls nearest to it."""
    title: Line = (Span("calls", Tone.NAME),)
    live = [row for row, call in enumerate(view.calls) if call.live]
    rows = axis([1] * len(view.calls), live[::-1], 0, _MOST_LINES, lambda _: 1)
    depths = _depths(view)
    running = live[-1] if live else None
    lines: dict[int, Line] = {
        line: (Span(f"  {signs.more(len(left_out), 'calls')}", Tone.QUIET),)
        for line, left_out in rows.gaps
    }
    for row, line in rows.at.items():
        call = view.calls[row]
        lines[line] = _line(call, depths[call.number], row == running, columns, signs)
    rest = [(Span(f"  {signs.more(view.hidden, 'calls')}", Tone.QUIET),)] if view.hidden else []
    return [title, *(lines[line] for line in sorted(lines)), *rest]


def _depths(view: CallsView) -> dict[int, int]:
    depths: dict[int, int] = {}
    for call in view.calls:
        depths[call.number] = 1 + depths.get(call.parent, -1) if call.parent is not None else 0
    return depths


def _line(call: Call, depth: int, is_running: bool, columns: int, signs: Signs) -> Line:
    sign = signs.current if is_running else signs.strokes[5] if call.live else " "
    level = f"{depth}: " if depth > _DEEPEST_INDENT else ""
    indent = "  " * min(depth, _DEEPEST_INDENT)
    head = (Span(f" {sign}", Tone.POINTER), Span(f" {indent}{level}"))
    room = columns - line_width(head)
    result = "" if call.result is None else f" {signs.arrow} {call.result}"
    if call.is_memo_hit:
        result += " (remembered)"
    result = signs.text(result, room // 2)
    text = signs.text(call.text, room - width(result))
    tone = Tone.POINTER if is_running else Tone.VALUE if call.live else Tone.QUIET
    return (*head, Span(text, tone), Span(result, Tone.VALUE))
