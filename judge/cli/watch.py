"""`judge run --watch`: judges at every save, until q.

The folder is watched, not the file: editors save by writing another file and renaming it.
What is judged counts as an attempt only if the code has changed since the last one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import final

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

    def follow(self) -> None:
        """Judges now, and after each save, until a key or Ctrl-C ends it."""
        with raw_keys():
            self.judge()
            for has_changed in _changes(self._file):
                if has_changed:
                    self.judge()
                key = KEYS.get(pressed_key() or "")
                if key is not None and not key.act(self):
                    return

    def judge(self) -> bool:
        """Shows the verdict on the file as it stands; an error in it is a normal state here."""
        click.clear()
        click.secho(self._headline(), dim=True)
        request = practice.Request(self._make_seed(), only_changed=True)
        try:
            attempt = practice.run_solution(
                self.workspace, self._fence, self.problem, request, now()
            )
        except JudgeError as error:
            click.echo(error_text(error))
            return True
        warn(attempt.warnings)
        click.echo(run_text(attempt, glyphs_for(), columns()))
        return True

    def _headline(self) -> str:
        keys = "  ".join(f"{name} {key.label}" for name, key in KEYS.items())
        return f"watching {self.workspace.shown(self._file)}   {keys}\n"


KEYS: dict[str, Key] = {
    "r": Key("run again", Watch.judge),
    "q": Key("quit", lambda _: False),
}
"""By the letter to press. Other commands add theirs."""


def _changes(file: Path) -> Iterator[bool]:
    """True after each save of the file, False now and then, so that keys are looked at."""
    from watchfiles import watch

    def is_ours(_: object, path: str) -> bool:
        return Path(path).name in (file.name, file.with_suffix(".cases.yaml").name)

    for force_polling in (False, True):
        try:
            for changes in watch(
                file.parent,
                watch_filter=is_ours,
                debounce=_SETTLE_MILLISECONDS,
                rust_timeout=_LOOK_MILLISECONDS,
                yield_on_timeout=True,
                force_polling=force_polling,
                raise_interrupt=True,
            ):
                yield bool(changes)
        except OSError:
            # No watches are left, or the file system has none: look now and then instead.
            continue
        return
