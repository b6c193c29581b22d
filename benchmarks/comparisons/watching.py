"""`judge run --watch` in a terminal: from the saved file to the verdict on the screen."""

import os
import pty
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import final

from benchmarks.comparisons.failing_run import DRAWN_UNTIL_IT_FAILS
from benchmarks.figures import Measured, Row, Target, medians_note, ratios
from benchmarks.rounds import interleaved
from benchmarks.stage import PYTHON, RIVALS, SLUG, Command, Stage, judge

_PATIENCE_SECONDS = 30.0
_STAGES_ARE_SHOWN = b"examples "
_ALL_IS_SHOWN = b"seed "


def watching(stage: Stage, rounds: int) -> list[Row]:
    wrong = stage.package.problem.folder / "submissions" / "wrong_answer" / "reuses_one_element.py"
    return [
        _row(stage, rounds, "failing", wrong, Target(1.5)),
        _row(stage, rounds, "accepted", stage.reference, Target(5)),
    ]


def _row(stage: Stage, rounds: int, verdict: str, solution: Path, target: Target) -> Row:
    known = len(stage.package.problem.spec.examples) + len(stage.package.problem.spec.hidden)
    cases = stage.write_cases("watched.json", stage.cases[: known + DRAWN_UNTIL_IT_FAILS])
    script: Command = [PYTHON, RIVALS / "run_cases.py", solution, cases, stage.checker]
    code = int(verdict == "failing")
    root = stage.workspace(f"watched-{verdict}", solution)
    with _watch(stage, root) as screen:
        mine, theirs = interleaved(
            rounds, [screen.save_and_wait, lambda: stage.seconds(script, code=code)]
        )
    note = medians_note(judge=mine, script=theirs) + "; the watcher waits 10 ms for a save to end"
    what = f"`run --watch`, saved file to {verdict} verdict : bare script"
    return Measured(what, ratios(mine, theirs), target=target, note=note)


@final
class _Screen:
    """The terminal of a watch. Each save changes the code, as an edit does."""

    def __init__(self, terminal: int, file: Path) -> None:
        self._terminal = terminal
        self._file = file
        self._source = file.read_text()
        self._saves = 0

    def save_and_wait(self) -> float:
        self._saves += 1
        start = time.perf_counter()
        self._file.write_text(f"{self._source}\nSAVED = {self._saves}\n")
        self.wait_for_verdict()
        seconds = time.perf_counter() - start
        # A case that the run saved makes it judge once more, which is none of the next save's.
        self._drain(0.15)
        return seconds

    def wait_for_verdict(self) -> None:
        shown = b""
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while _STAGES_ARE_SHOWN not in shown or _ALL_IS_SHOWN not in shown:
            if not select.select([self._terminal], [], [], deadline - time.monotonic())[0]:
                raise RuntimeError(f"the watch shows no verdict: {shown[-2000:]!r}")
            shown += os.read(self._terminal, 1 << 16)

    def _drain(self, seconds: float) -> None:
        while select.select([self._terminal], [], [], seconds)[0]:
            os.read(self._terminal, 1 << 16)


@contextmanager
def _watch(stage: Stage, root: Path) -> Iterator[_Screen]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        judge("run", SLUG, "--watch"),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=root,
        env=stage.environment({"TERM": "xterm", "COLUMNS": "100"}),
        start_new_session=True,
    )
    os.close(theirs)
    try:
        screen = _Screen(ours, root / "solutions" / "arrays" / "two_sum.py")
        screen.wait_for_verdict()
        time.sleep(1)  # Until the watcher stands, a save is only seen at its next look.
        yield screen
        os.write(ours, b"q")
        process.wait(timeout=_PATIENCE_SECONDS)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
