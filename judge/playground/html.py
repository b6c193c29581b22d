"""A film as one HTML page with a player: no network, no script but ours, every text escaped."""

import json
from base64 import b64encode
from hashlib import sha256

from judge.playground.html_parts import SCRIPT, STYLE
from judge.playground.svg_reel import Reel, reel
from judge.playground.svg_shapes import escape, number
from judge.playground.text_code import source_lines
from judge.playground.text_frame import one_line
from judge.playground.text_width import visible
from judge.playground.views import Film

MARK = '<meta name="generator" content="judge viz">'


def html(film: Film) -> str:
    """The policy names the style and the script by their hashes, so that nothing else runs."""
    policy = (
        f"default-src 'none'; style-src '{_hash(STYLE)}'; script-src '{_hash(SCRIPT)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = escape(one_line(film.title))
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{MARK}
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p id="sentence" aria-live="polite"></p>
<div class="bar" role="group" aria-label="Player">
<button id="first" aria-label="First step">{_icon("M5 4v12M15 4l-7 6 7 6z")}</button>
<button id="back" aria-label="Step back">{_icon("M13 4l-7 6 7 6z")}</button>
<button id="play" aria-label="Play">{_icon("M6 4l10 6-10 6z")}</button>
<button id="next" aria-label="Next step">{_icon("M7 4l7 6-7 6z")}</button>
<button id="last" aria-label="Last step">{_icon("M15 4v12M5 4l7 6-7 6z")}</button>
<input id="slider" type="range" min="1" max="{len(film.scenes)}" value="1" aria-label="Step">
<span id="count"></span>
</div>
<div class="both">
<ol id="code" aria-label="Your code" tabindex="0">{_code(film)}</ol>
<div id="stage" role="region" aria-label="Variables at this step" tabindex="0"></div>
</div>
<p class="keys">Keys: <kbd>→</kbd> next, <kbd>←</kbd> back, <kbd>space</kbd> play and pause,
<kbd>Home</kbd> and <kbd>End</kbd>.</p>
<noscript><p>This player needs JavaScript, which is switched off here.</p></noscript>
</main>
<script type="application/json" id="film">{_data(film, reel(film))}</script>
<script>{SCRIPT}</script>
</body>
</html>
"""


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode('ascii')}"


def _icon(path: str) -> str:
    return f'<svg viewBox="0 0 20 20" aria-hidden="true"><path d="{path}"/></svg>'


def _code(film: Film) -> str:
    lines = (visible(line.expandtabs(4)) for line in source_lines(film.source))
    return "".join(f"<li><code>{escape(line) or ' '}</code></li>" for line in lines)


def _data(film: Film, pictures: Reel) -> str:
    """JSON in which nothing can end the element that holds it, nor hide its end."""
    slots = [
        {
            "width": number(pictures.columns + 8),
            "height": number(slot.lines),
            "shown": slot.pictures,
        }
        for slot in pictures.slots
    ]
    data = {
        "lines": [scene.line for scene in film.scenes],
        "sentences": [visible(scene.sentence) for scene in film.scenes],
        "ending": visible(film.ending),
        "slots": slots,
        "bodies": pictures.bodies,
    }
    text = json.dumps(data, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!--", "\\u003c!--")
