"""`judge run --watch`: judges at every save until q; h opens a hint, n starts the next problem.

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

from judge.cli.faults import error_text
from judge.cli.glyphs import glyphs_for
from judge.cli.hint import offer_text, show_hint, wait_text
from judge.cli.input_drawing import draw_failing_input
from judge.cli.keys import pressed_key, raw_keys
from judge.cli.run_text import run_text
from judge.cli.shared import columns, now, warn
from judge.errors import JudgeError
from judge.practice import agenda, lessons, starting
from judge.practice import run as practice
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.progress.days import settle
from judge.progress.event import HintStage
from judge.verdict import Verdict
from judge.worker.host import Fence
from judge.workspace import Workspace

Stamp: TypeAlias = tuple[int, int, int]

_SETTLE_MILLISECONDS, _QUIET_MILLISECONDS = 60, 10
"""A save is over once nothing has changed for the second, or at the latest after the first."""
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
        self._judged: tuple[Stamp | None, Stamp | None] = (None, None)
        self._is_accepted = False
        self._offered: HintStage | None = None

    def follow(self) -> None:
        """Judges now, and after each save, until a key or Ctrl-C ends it."""
        with raw_keys():
            self.judge()
            while self._follow_one():
                pass

    def _follow_one(self) -> bool:
        """Until the problem changes or the watch ends, which is False."""
        problem = self.problem
        for _ in _moments(self.workspace.solution(problem).parent):
            if self._judged != self._stamps():
                self.judge()
            key = KEYS.get(pressed_key() or "")
            if key is not None and not key.act(self):
                return False
            if self.problem is not problem:
                return True
        return False

    def judge(self) -> bool:
        """Shows the verdict on the file as it stands; an error in it is a normal state here."""
        # The solution may be saved again while it is judged; its cases are added to by judging.
        solution, _ = self._stamps()
        self._show()
        self._judged = solution, self._stamps()[1]
        return True

    def hint(self) -> bool:
        """Says what the next hint costs; pressed once more, opens it."""
        state = self.workspace.journal.read()
        today = settle(now(), state.events)
        hints = lessons.hints_of(self.problem, state.events, today)
        if hints.wait is not None:
            click.echo(f"\n{wait_text(self.problem, hints)}")
        elif hints.following is None:
            click.echo("\nall hints are open: judge hint shows them, judge reveal a solution")
        elif self._offered is hints.following.stage:
            lessons.open_hint(self.workspace, self.problem, hints.following, today)
            click.echo()
            show_hint(hints.following, columns())
            self._offered = None
        else:
            click.echo(f"\n{offer_text(hints, self.workspace.settings.game)} h again opens it.")
            self._offered = hints.following.stage
        return True

    def go_on(self) -> bool:
        """Starts the next problem and watches it, once this one is accepted."""
        if not self._is_accepted:
            click.echo("\nn goes on to the next problem once this one is accepted")
            return True
        try:
            following = agenda.next_problem_of(
                self.workspace, Catalogue(problems_root()), now(), may_be_in_debt=False
            )
            if not self.workspace.solution(following).is_file():
                starting.begin(self.workspace, following, now(), timed=False)
        except JudgeError as error:
            click.echo(f"\n{error_text(error)}")
            return True
        self.problem, self._offered = following, None
        return self.judge()

    def watch_steps(self) -> bool:
        """The failing case, or the first example, in the player; then the verdict again."""
        from judge.cli.viz import play_problem

        try:
            play_problem(self.workspace, self._fence, self.problem)
        except JudgeError as error:
            click.echo(f"\n{error_text(error)}")
            return True
        return self.judge()

    def _show(self) -> None:
        self._is_accepted = False
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
        self._is_accepted = attempt.judgement.verdict is Verdict.ACCEPTED
        warn(attempt.warnings)
        width = columns()
        drawing = draw_failing_input(self.problem.spec, attempt.judgement.failure, width)
        click.echo(run_text(attempt, glyphs_for(), width, drawing))

    def _stamps(self) -> tuple[Stamp | None, Stamp | None]:
        problem = self.problem
        return _stamp(self.workspace.solution(problem)), _stamp(self.workspace.cases(problem))

    def _headline(self) -> str:
        keys = "  ".join(f"{name} {key.label}" for name, key in KEYS.items())
        file = self.workspace.shown(self.workspace.solution(self.problem))
        return f"watching {file}   {keys}\n"


KEYS: dict[str, Key] = {
    "r": Key("run again", Watch.judge),
    "h": Key("hint", Watch.hint),
    "n": Key("next", Watch.go_on),
    "v": Key("steps", Watch.watch_steps),
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
            step=_QUIET_MILLISECONDS,
            rust_timeout=_LOOK_MILLISECONDS,
            yield_on_timeout=True,
            raise_interrupt=True,
        )
    except OSError:
        # No watches are left, or the file system has none: looking now and then must do.
        while True:
            time.sleep(_LOOK_MILLISECONDS / 1000)
            yield None
