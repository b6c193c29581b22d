"""How long the code of a package may take, and whom to blame when it takes longer."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from judge.errors import PackageError, Place
from judge.problem.deadline import TookTooLong, deadline

PATIENCE_SECONDS = 20.0
"""By the clock: far above what drawing and checking need, on a busy machine too."""


@contextmanager
def patience(folder: Path, seconds: float = PATIENCE_SECONDS) -> Iterator[None]:
    """Around a stretch of work that runs code of the package in `folder`.

    Raises PackageError with the line that was running when time was up. Setting a limit costs
    microseconds, so it goes around many calls rather than around each.
    """
    try:
        with deadline(seconds):
            yield
    except TookTooLong as late:
        raise PackageError(
            f"the package `{folder.name}` is at fault: its code was stopped after {seconds:g} s",
            where=_last_place(folder, late.__traceback__),
            hint="your submission is not to blame; this run does not count",
        ) from None


def _last_place(folder: Path, trace: TracebackType | None) -> Place:
    """The innermost line that lies in the package, or the package where none does."""
    place = Place(folder)
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.parent == folder:
            place = Place(path, trace.tb_lineno)
        trace = trace.tb_next
    return place
