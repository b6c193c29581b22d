"""A film as the object that `judge viz --json` prints."""

from typing import cast

import msgspec

from judge.playground.views import Film, Scene, View
from judge.verdict import Plain


def film_json(reel: Film, case: str) -> dict[str, Plain]:
    """Steps count from 1, as on the screen; every view says its kind."""
    return {
        "schema": 1,
        "call": reel.title,
        "case": case,
        "source": reel.source,
        "ending": reel.ending,
        "steps": [_scene_json(number, scene) for number, scene in enumerate(reel.scenes, 1)],
    }


def _scene_json(number: int, scene: Scene) -> dict[str, Plain]:
    return {
        "step": number,
        "line": scene.line,
        "sentence": scene.sentence,
        "views": [_view_json(view) for view in scene.views],
    }


def _view_json(view: View) -> dict[str, Plain]:
    kind = type(view).__name__.removesuffix("View").lower()
    content = cast("dict[str, Plain]", msgspec.to_builtins(view))
    # A row and a nodes view have a kind of their own, which is the more exact word.
    return {"view": kind, **content}
