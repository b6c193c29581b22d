"""The solution that was accepted last, at work on its first example, as a moving picture."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from judge import playing
from judge.errors import JudgeError, Place
from judge.playground.film import film
from judge.playground.svg import svg
from judge.problem.catalogue import Catalogue
from judge.progress.event import AnyEvent, attempts
from judge.verdict import Verdict
from judge.worker.host import Fence
from judge.workspace import Workspace

PICTURE: Final = "diary/latest.svg"


def draw_latest(
    workspace: Workspace, catalogue: Catalogue, fence: Fence, events: Iterable[AnyEvent]
) -> Path:
    """Writes the picture, over the one before. Raises JudgeError where there is none to make."""
    slug = _latest(events, catalogue.slugs())
    subject = playing.subject_of(workspace, catalogue.load(slug))
    chosen = playing.choose(fence, subject, playing.Choice())
    text = svg(film(playing.record(fence, subject, chosen)))
    path = workspace.root / PICTURE
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise JudgeError(
            f"`{PICTURE}` cannot be written: {reason}",
            where=Place(path),
            hint="free some space or make the folder writable, then push again",
        ) from None
    return path


def _latest(events: Iterable[AnyEvent], slugs: Iterable[str]) -> str:
    known = set(slugs)
    for run in reversed(attempts(events)):
        if run.verdict is Verdict.ACCEPTED and run.problem in known:
            return run.problem
    raise JudgeError("there is no solved problem to draw yet", hint="judge push")
