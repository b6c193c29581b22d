"""A film as an animated SVG without any script: it plays inside `<img>`, as in a README.

Each picture stands in the file once and is made visible for its scenes by a CSS animation. The
code is drawn once with a bar that moves. Who wants no motion sees the last scene.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec.structs import replace

from judge.playground.svg_code import code
from judge.playground.svg_reel import Reel, Run, Slot, reel, runs
from judge.playground.svg_shapes import LINE, escape, number, pixels, short, text
from judge.playground.svg_style import DARK, LIGHT, SHAPES
from judge.playground.svg_time import Times
from judge.playground.text_frame import one_line
from judge.playground.views import Film

MARK = 'data-made-by="judge viz"'
MOST_SCENES = 250
"""A longer film is cut, and says so: a picture that plays for minutes is watched by nobody."""

_PAD = 16.0
_GAP = 24.0
_LONGEST_TEXT = 110
_BASE = 14.0


def svg(film: Film) -> str:
    cut = _cut(film)
    times, pictures, pane = Times(len(cut.scenes)), _with_sentences(cut, reel(cut)), code(cut)
    tracks = {slot: [*runs(slot)] for slot in pictures.slots}
    title = short(one_line(cut.title), _LONGEST_TEXT)
    top, left = 2 * LINE + _PAD, pane.columns + _GAP
    width = 2 * _PAD + max(left + pictures.columns, pixels(title), _longest(cut))
    height = 2 * _PAD + top + max(pane.height, pictures.lines)
    style = (
        f"svg{{{LIGHT}}}@media(prefers-color-scheme:dark){{svg{{{DARK}}}}}{SHAPES}"
        ".g{fill:var(--g)}.y{fill:var(--h)}"
        f"{pane.style(times)}{times.visibility(chain.from_iterable(tracks.values()))}"
        f".f,.y,.x{{animation-duration:{times.seconds:.1f}s;animation-iteration-count:infinite;"
        "animation-timing-function:step-end}.f{visibility:hidden}"
        "@media(prefers-reduced-motion:reduce){.f,.y,.x{animation:none}.z{visibility:visible}}"
    )
    drawn = "".join(_drawn(pictures, tracks, times, (left, top)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {MARK} role="img" aria-labelledby="a b" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}">'
        f'<title id="a">{escape(title)}</title><desc id="b">{escape(_description(cut))}</desc>'
        f'<style>{style}</style><rect width="100%" height="100%" class="g"/>'
        f'<g transform="translate({number(_PAD)} {number(_PAD)})">{text(0, _BASE, title, "n")}'
        f'<g transform="translate(0 {number(top)})">{pane.body()}</g>{drawn}</g></svg>\n'
    )


def _cut(film: Film) -> Film:
    if len(film.scenes) <= MOST_SCENES:
        return film
    ending = f"the picture stops at step {MOST_SCENES} of {len(film.scenes)}"
    scenes = film.scenes[:MOST_SCENES]
    last = replace(scenes[-1], sentence=f"{scenes[-1].sentence}; {ending}")
    return replace(film, scenes=(*scenes[:-1], last), ending=ending)


def _with_sentences(film: Film, pictures: Reel) -> Reel:
    """The sentences are one more slot, above all others."""
    bodies = dict.fromkeys(
        text(0, _BASE, short(scene.sentence, _LONGEST_TEXT), "t") for scene in film.scenes
    )
    known = {body: len(pictures.bodies) + order for order, body in enumerate(bodies)}
    numbers = tuple(
        known[text(0, _BASE, short(scene.sentence, _LONGEST_TEXT), "t")] for scene in film.scenes
    )
    return replace(
        pictures,
        slots=(Slot(0, LINE, numbers), *pictures.slots),
        bodies=(*pictures.bodies, *bodies),
    )


def _longest(film: Film) -> float:
    return max(pixels(short(scene.sentence, _LONGEST_TEXT)) for scene in film.scenes)


def _drawn(
    pictures: Reel,
    tracks: dict[Slot, list[Run]],
    times: Times,
    corner: tuple[float, float],
) -> Iterator[str]:
    """A picture that comes again is defined once and used."""
    uses = Counter(run.picture for one in tracks.values() for run in one)
    shared = [picture for picture, count in uses.items() if count > 1]
    yield "<defs>"
    yield from (f'<g id="p{picture}">{pictures.bodies[picture]}</g>' for picture in shared)
    yield "</defs>"
    is_shared = set(shared)
    for order, (slot, its_runs) in enumerate(tracks.items()):
        x, y = (0.0, LINE) if order == 0 else (corner[0], corner[1] + slot.y)
        yield f'<g transform="translate({number(x)} {number(y)})">'
        for run in its_runs:
            body = f'<use href="#p{run.picture}"/>'
            yield times.shown(
                run, body if run.picture in is_shared else pictures.bodies[run.picture]
            )
        yield "</g>"


def _description(film: Film) -> str:
    last: Sequence[str] = [film.scenes[-1].sentence, film.ending]
    return f"{len(film.scenes)} steps of this call; at the end: {'; '.join(last)}"
