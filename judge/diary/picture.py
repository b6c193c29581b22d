"""The solution that was accepted last, at work on its first example, as a moving picture."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from judge.diary.files import telling, write_changed
from judge.errors import JudgeError
from judge.playground.film import film
from judge.playground.svg import svg
from judge.practice import playing
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
    subject = _latest(workspace, catalogue, events)
    chosen = playing.choose(fence, subject, playing.Choice())
    text = svg(film(playing.record(fence, subject, chosen)))
    path = workspace.root / PICTURE
    with telling(path):
        write_changed(path, text)
    return path


def _latest(
    workspace: Workspace, catalogue: Catalogue, events: Iterable[AnyEvent]
) -> playing.Subject:
    """A file that was changed since, to the blank stub of a review for one, is passed over."""
    known = set(catalogue.slugs())
    for run in reversed(attempts(events)):
        if run.verdict is Verdict.ACCEPTED and run.problem in known:
            with suppress(JudgeError):  # Nor is one that is gone, or no text any more, drawn.
                subject = playing.subject_of(workspace, catalogue.load(run.problem))
                if subject.submission.code_hash == run.code_hash:
                    return subject
    raise JudgeError(
        "there is no picture to draw: no solution stands as it was accepted", hint="judge run"
    )
