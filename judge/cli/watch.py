"""`judge run --watch`: judges at every save, until q.

The folder is watched, not the file, since editors save by writing another and renaming it;
and what is found there is compared with what was judged, so that no save is missed.
What is judged counts as an attempt only if the code has changed since the last one.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, final

import click

from judge import practice
from judge.cli.faults import error_text
from judge.cli.glyphs import glyphs_for
from judge.cli.keys import pressed_key, raw_keys
from judge.cli.run_text import run_text
from judge.cli.shared import columns, now, warn
from judge.errors import JudgeError
from judge.problem.spec import Problem
from judge.worker.host import Fence
from judge.workspace import Workspace

Stamp: TypeAlias = tuple[int, int, int]

_SETTLE_MILLISECONDS = 60
_LOOK_MILLISECONDS = 100


@final
@dataclass(frozen=True, slots=True)
class Key:
    """What a key is for, and what it does; False ends the watch."""

    label: str
    act: Callable[["Watch"], bool]


@final
class Watch:
    """One problem, judged again and again behind one fence."""

    def __init__(
        self, workspace: Workspace, fence: Fence, problem: Problem, make_seed: Callable[[], int]
    ) -> None:
        self.workspace = workspace
        self.problem = problem
        self._fence = fence
        self._make_seed = make_seed
        self._file = workspace.solution(problem)
        self._cases = workspace.cases(problem)
        self._judged: tuple[Stamp | None, Stamp | None] = (None, None)

    def follow(self) -> None:
        """Judges now, and after each save, until a key or Ctrl-C ends it."""
        with raw_keys():
            self.judge()
            for _ in _moments(self._file.parent):
                if self._judged != self._stamps():
                    self.judge()
                key = KEYS.get(pressed_key() or "")
                if key is not None and not key.act(self):
                    return

    def judge(self) -> bool:
        """Shows the verdict on the file as it stands; an error in it is a normal state here."""
        # The solution may be saved again while it is judged; its cases are added to by judging.
        solution, _ = self._stamps()
        self._show()
        self._judged = solution, self._stamps()[1]
        return True

    def _show(self) -> None:
        click.clear()
        click.secho(self._headline(), dim=True)
        request = practice.Request(self._make_seed(), only_changed=True)
        try:
            attempt = practice.run_solution(
                self.workspace, self._fence, self.problem, request, now()
            )
        except JudgeError as error:
            click.echo(error_text(error))
            return
        warn(attempt.warnings)
        click.echo(run_text(attempt, glyphs_for(), columns()))

    def _stamps(self) -> tuple[Stamp | None, Stamp | None]:
        return _stamp(self._file), _stamp(self._cases)

    def _headline(self) -> str:
        keys = "  ".join(f"{name} {key.label}" for name, key in KEYS.items())
        return f"watching {self.workspace.shown(self._file)}   {keys}\n"


KEYS: dict[str, Key] = {
    "r": Key("run again", Watch.judge),
    "q": Key("quit", lambda _: False),
}
"""By the letter to press. Other commands add theirs."""


def _stamp(file: Path) -> Stamp | None:
    """Differs after each save, by whatever way the editor saves."""
    try:
        status = file.stat()
    except OSError:
        return None  # Between the two steps of a save by renaming it is not there.
    return status.st_mtime_ns, status.st_size, status.st_ino


def _moments(folder: Path) -> Iterator[object]:
    """When to look: at once after something has changed in the folder, and now and then."""
    from watchfiles import watch

    try:
        yield from watch(
            folder,
            watch_filter=None,
            debounce=_SETTLE_MILLISECONDS,
            rust_timeout=_LOOK_MILLISECONDS,
            yield_on_timeout=True,
            raise_interrupt=True,
        )
    except OSError:
        # No watches are left, or the file system has none: looking now and then must do.
        while True:
            time.sleep(_LOOK_MILLISECONDS / 1000)
            yield None
