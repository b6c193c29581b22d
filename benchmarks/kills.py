"""`python -m benchmarks.kills`: the judge killed at random moments, and what it leaves behind.

This process is the subreaper of all it starts, so it inherits every orphan, however that has
left its session: what is no child of ours when the time is up has ended.
"""

import ctypes
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import final

import click

from benchmarks.figures import Measured, Target
from benchmarks.machine import this_machine
from benchmarks.record import Kind, Record, newest_records, rewrite_document, write_record
from benchmarks.stage import SLUG, clean_environment, judge, start_again_clean
from benchmarks.table import plain
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import STORE_VARIABLE
from judge.progress.event import LaterEntry, decode

RUNS = 1_000
GRACE_SECONDS = 0.1
_SET_CHILD_SUBREAPER = 36
_ENDLESS = "def two_sum(nums, target):\n    while True:\n        pass\n"
_LONGEST, _LONGEST_ENDLESS = 1.2, 3.0
"""Of the time that a right run takes: some kills come when it has just ended."""
_LOOK_SECONDS = 0.002


@final
@dataclass(frozen=True, slots=True)
class Kill:
    """`left` processes still lived when the grace was over; `seconds` until the last had gone."""

    left: int
    seconds: float


@click.command()
@click.option("--runs", type=click.IntRange(2), default=RUNS, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
def main(runs: int, seed: int) -> None:
    """Kill the judge at RUNS random moments; fewer than 1,000 print only."""
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    machine, moments = this_machine(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="judge-kills-") as name:
        workspace = Workspace(Path(name))
        seconds = workspace.seconds_of_a_run()
        kills = [workspace.kill(moments.uniform(0, _LONGEST * seconds)) for _ in range(runs // 2)]
        workspace.solve(_ENDLESS)
        longest = _LONGEST_ENDLESS * seconds
        kills += [workspace.kill(moments.uniform(0, longest)) for _ in range(runs - runs // 2)]
        rows = found(kills, workspace.journal())
    click.echo(plain(rows))
    if runs >= RUNS:
        write_record(Record(Kind.KILLS, datetime.now(UTC).date(), machine, runs, [*rows]))
        rewrite_document(newest_records())


def found(kills: Sequence[Kill], journal: bytes) -> list[Measured]:
    left = sum(kill.left for kill in kills)
    milliseconds = tuple(1000 * kill.seconds for kill in kills)
    torn = half_written(journal)
    lines = len(journal.splitlines())
    return [
        Measured(
            f"processes left 100 ms after {len(kills)} kills of the judge at random moments",
            (float(left),),
            target=Target(0),
            note=f"the last one had gone after {max(milliseconds):.0f} ms",
        ),
        Measured("until all that a killed judge had started is gone", milliseconds, "ms"),
        Measured(
            f"half-written events after {len(kills)} kills",
            (float(torn),),
            target=Target(0),
            note=f"{lines} events in the journal",
        ),
    ]


def half_written(journal: bytes) -> int:
    """The lines that hold no whole event, wherever they stand."""
    torn = 0
    for line in journal.splitlines(keepends=True):
        try:
            torn += not line.endswith(b"\n") or isinstance(decode(line), LaterEntry)
        except ValueError:
            torn += 1
    return torn


@final
class Workspace:
    """A learner's, with a solution of Two Sum that is judged and killed."""

    def __init__(self, root: Path) -> None:
        self._root = root / "workspace"
        self._root.mkdir()
        self._environment = {**clean_environment(), STORE_VARIABLE: str(root / "cache")}
        for words in (("init",), ("new", SLUG)):
            self._start(*words).wait()

        self.solve(_right())

    def solve(self, code: str) -> None:
        (self._root / "solutions" / "arrays" / "two_sum.py").write_text(code)

    def seconds_of_a_run(self) -> float:
        """Of the second one, when the store is warm."""
        self._start("run", SLUG).wait()
        start = time.monotonic()
        self._start("run", SLUG).wait()
        return time.monotonic() - start

    def kill(self, after_seconds: float) -> Kill:
        judge = self._start("run", SLUG)
        time.sleep(after_seconds)
        judge.send_signal(signal.SIGKILL)
        killed = time.monotonic()
        judge.wait()
        while _reap() and time.monotonic() - killed < GRACE_SECONDS:
            time.sleep(_LOOK_SECONDS)
        left = _reap()
        while _reap():
            time.sleep(_LOOK_SECONDS)
        return Kill(left, time.monotonic() - killed)

    def journal(self) -> bytes:
        path = self._root / ".judge" / "events.jsonl"
        return path.read_bytes() if path.exists() else b""

    def _start(self, *words: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            judge(*words),
            cwd=self._root,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def _reap() -> int:
    """Buries the dead among our children; how many processes still live below us."""
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return 0
        if pid == 0:
            return _living(os.getpid())


def _living(pid: int) -> int:
    """All that descend from it, whoever started them."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0  # It has ended meanwhile.
    return len(children) + sum(_living(int(child)) for child in children)


def _right() -> str:
    return Package(Catalogue(problems_root()).load(SLUG)).reference_file.read_text()


if __name__ == "__main__":
    if sys.platform != "linux":
        sys.exit("orphans can be caught on Linux only")
    start_again_clean()
    main()
