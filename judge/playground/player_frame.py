"""What the player shows of a step: the code and the sentence stand, the views scroll."""

from typing import final

from msgspec import Struct
from msgspec.structs import replace

from judge.playground.changes import changed_names
from judge.playground.player import Player
from judge.playground.scrolling import in_sight, note
from judge.playground.text import NARROWEST, sentence_lines, view_lines, views_lines
from judge.playground.text_code import code_lines, source_lines
from judge.playground.text_frame import Size, title_line
from judge.playground.text_look import Line, Look, Signs, Span, Tone, line_width
from judge.playground.views import CallsView, Film, View

_SIDE_BY_SIDE = 110
"""Columns from which the code stands beside the views, not above them."""
_GAP = 3
_MOST_CODE = 72
_CODE_SHARE = 3
"""The code above the views gets a third of the window, so that the views stay in one place."""
_FEWEST_VIEWS = 4
"""Lines; where the sentence would leave fewer to the views, it scrolls with them."""


@final
class Frame(Struct, frozen=True):
    """`top` is where the views begin to be in sight: scrolling goes on from there."""

    text: str
    top: int


@final
class _Body(Struct, frozen=True):
    """`fixed` stands over the lines that scroll."""

    fixed: list[Line]
    moving: list[Line]
    wanted: int | None


def player_frame(player: Player, size: Size, look: Look) -> Frame:
    """At most `size.lines` lines: how many are out of sight is said."""
    columns, signs = max(size.columns, NARROWEST), look.signs
    title = title_line(player.film, player.index, columns, signs)
    draw = _beside if columns >= _SIDE_BY_SIDE else _above
    lines, top = draw(player, Size(columns, size.lines - 1), signs)
    return Frame("\n".join(map(look.line, [title, *lines])), top)


def _above(player: Player, size: Size, signs: Signs) -> tuple[list[Line], int]:
    scene, source = player.film.scenes[player.index], source_lines(player.film.source)
    height = min(len(source), max(1, size.lines // _CODE_SHARE))
    code = code_lines(source, scene.line, size.columns, height, signs)
    body, top = _body_lines(player, Size(size.columns, size.lines - len(code) - 1), signs)
    return [*code, (), *body], top


def _beside(player: Player, size: Size, signs: Signs) -> tuple[list[Line], int]:
    scene, source = player.film.scenes[player.index], source_lines(player.film.source)
    widest = max(map(len, source), default=0) + len(str(len(source))) + 4
    left = min(_MOST_CODE, widest, size.columns // 2)
    code = code_lines(source, scene.line, left, min(len(source), size.lines), signs)
    body, top = _body_lines(player, Size(size.columns - left - _GAP, size.lines), signs)
    rows = range(max(len(code), len(body)))
    pairs = ((_at(code, row), _at(body, row)) for row in rows)
    return [
        (*one, Span(" " * (left + _GAP - line_width(one))), *other) for one, other in pairs
    ], top


def _body_lines(player: Player, size: Size, signs: Signs) -> tuple[list[Line], int]:
    body = _body(player, size, signs)
    room = max(0, size.lines - len(body.fixed))
    count = len(body.moving)
    # A single line is too little for a note as well.
    is_noted = count > room > 1
    wanted = body.wanted if player.is_following else None
    seen = in_sight(count, room - is_noted, player.top, wanted)
    lines = [*body.fixed, *body.moving[seen.start : seen.stop]]
    said = [(Span(note(count, seen, signs), Tone.QUIET),)] if is_noted else []
    return [*lines, *said], seen.start


def _body(player: Player, size: Size, signs: Signs) -> _Body:
    scene = player.film.scenes[player.index]
    sentence = [*sentence_lines(scene.sentence, size.columns, signs), ()]
    views = views_lines(scene.views, size.columns, signs)
    wanted = _first_change(player.film, player.index, size.columns, signs)
    if size.lines - len(sentence) >= _FEWEST_VIEWS:
        return _Body(sentence, views, wanted)
    return _Body([], [*sentence, *views], None if wanted is None else len(sentence) + wanted)


def _first_change(film: Film, index: int, columns: int, signs: Signs) -> int | None:
    """Its line among those of the views; where no line shows it, the first of its view."""
    views = film.scenes[index].views
    place = next((at for at, view in enumerate(views) if _is_changed(film, index, view)), None)
    if place is None:
        return None
    view = view_lines(views[place], columns, signs)
    start = len(views_lines(views[: place + 1], columns, signs)) - len(view)
    marked = (at for at, line in enumerate(view) if any(s.tone is Tone.CHANGED for s in line))
    return start + next(marked, 0)


def _is_changed(film: Film, index: int, view: View) -> bool:
    """Calls bear no mark of change, so they are compared with those of the step before."""
    if isinstance(view, CallsView):
        return index > 0 and view not in film.scenes[index - 1].views
    return bool(changed_names(replace(film.scenes[index], views=(view,))))


def _at(lines: list[Line], row: int) -> Line:
    return lines[row] if row < len(lines) else ()
