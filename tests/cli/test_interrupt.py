"""Ctrl-C and kills: nothing is recorded, nothing is left running, nothing is lost."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.program import COMMAND, environment, files_below, solve

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")

ENDLESS = """\
def two_sum(nums, target):
    while True:
        pass
"""
PATIENCE_SECONDS = 60


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*COMMAND, "run", "two-sum"],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,  # a process group of its own, as in a terminal
    )


def descendants(pid: int) -> set[int]:
    children = {child for child, parent in parents() if parent == pid}
    return children.union(*(descendants(child) for child in children))


def parents() -> Iterator[tuple[int, int]]:
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        yield int(stat.parent.name), int(fields[1])


def is_running(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def wait_for(process: subprocess.Popen[str], is_enough: Callable[[set[int]], bool]) -> set[int]:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        found = descendants(process.pid)
        if is_enough(found):
            return found
        time.sleep(0.01)
    raise AssertionError("it never came so far")


def solution_runs(found: set[int]) -> bool:
    """No worker burns as much CPU time before the solution itself is running."""
    return any(_ticks(pid) >= 20 for pid in found)


def wait_until_gone(pids: set[int]) -> set[int]:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while (left := {pid for pid in pids if is_running(pid)}) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


def test_ctrl_c_stops_everything_and_records_nothing(workspace: Path) -> None:
    solve(workspace, ENDLESS)
    before = files_below(workspace)
    process = start(workspace)
    below = wait_for(process, solution_runs)

    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE_SECONDS)

    assert (process.returncode, out) == (130, "")
    assert err == "\nstopped; nothing was recorded\n"
    assert files_below(workspace) == before
    assert wait_until_gone(below) == set()


def test_a_killed_judge_leaves_no_worker_behind(workspace: Path) -> None:
    solve(workspace, ENDLESS)
    before = files_below(workspace)
    process = start(workspace)
    below = wait_for(process, solution_runs)

    process.kill()
    process.communicate(timeout=PATIENCE_SECONDS)

    assert files_below(workspace) == before
    assert wait_until_gone(below) == set()


def test_ctrl_c_while_it_is_still_starting_is_as_quiet(workspace: Path) -> None:
    solve(workspace, ENDLESS)
    process = start(workspace)
    below = wait_for(process, lambda found: bool(found))

    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=PATIENCE_SECONDS)

    # An interrupt inside an `exec` of the imports makes Python end by the signal itself,
    # which a shell shows as 130, too.
    assert process.returncode in (130, -signal.SIGINT)
    assert "Traceback" not in err
    assert wait_until_gone(below) == set()


def _ticks(pid: int) -> int:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0
    fields = stat.rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])
