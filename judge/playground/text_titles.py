"""What stands over and under drawings: names, notes, and pointers that have no place in them."""

from collections.abc import Iterable, Sequence

from judge.playground.text_look import Line, Signs, Span, Tone, flow
from judge.playground.text_width import width
from judge.playground.views import Pointer


def title_line(names: Sequence[str], note: str, columns: int, signs: Signs) -> Line:
    """The names of one value, which are aliases, and what is to be known of it."""
    name = signs.text(" = ".join(names), columns)
    room = columns - width(name) - 2
    if not note or room < 4:
        return (Span(name, Tone.NAME),)
    return Span(name, Tone.NAME), Span("  "), Span(signs.text(note, room), Tone.QUIET)


def change_tone(is_changed: bool, otherwise: Tone) -> Tone:
    return Tone.CHANGED if is_changed else otherwise


def stray_lines(pointers: Iterable[Pointer], columns: int, signs: Signs) -> list[Line]:
    """Pointers without a place in the drawing are said in words."""
    texts = [
        (signs.text(f"{pointer.name} = {pointer.index}", columns - 2), pointer.changed)
        for pointer in pointers
    ]
    parts = [(Span(text, change_tone(changed, Tone.POINTER)),) for text, changed in texts]
    return flow(parts, columns, gap=3, indent=2)
