"""The judge's own instructions, counted by valgrind: no busy machine disturbs them."""

import re
import shutil
import subprocess
from pathlib import Path

from benchmarks.figures import Measured, Row, Skipped, Target
from benchmarks.stage import SLUG, Stage, judge

# Older valgrinds do not know the call that signals by pidfd; a pid does as well here.
_SHIM = """\
import os, signal

def send(fd, number):
    with open(f"/proc/self/fdinfo/{fd}") as file:
        os.kill(int(file.read().partition("Pid:")[2].split()[0]), number)

signal.pidfd_send_signal = send
"""
_WHAT = "judge's instructions, {} run with its store warm (callgrind)"


def instructions(stage: Stage, rounds: int) -> list[Row]:
    """One run each: the count hardly differs from run to run."""
    wrong = stage.package.problem.folder / "submissions" / "wrong_answer" / "reuses_one_element.py"
    if shutil.which("valgrind") is None:
        return [Skipped(_WHAT.format("accepted"), "valgrind is not installed")]
    accepted = _count(stage, stage.workspace("counted-accepted", stage.reference), 0)
    failing = _count(stage, stage.workspace("counted-failing", wrong), 1)
    return [
        Measured(_WHAT.format("accepted"), (accepted,), "Mi", Target(330)),
        Measured(_WHAT.format("failing"), (failing,), "Mi", Target(330)),
    ]


def _count(stage: Stage, root: Path, code: int) -> float:
    """In millions of 2 ** 20; the zygote and its workers are other processes and not counted."""
    for _ in range(2):
        stage.run(judge("run", SLUG), cwd=root, code=code)
    python, option, code_text, *words = judge("run", SLUG)
    command = [python, option, f"{_SHIM}\n{code_text}", *words]
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        cwd=root,
        env=stage.environment({"PYTHONHASHSEED": "0"}),
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"Collected : (\d+)", counted.stderr)
    if counted.returncode != code or found is None:
        raise RuntimeError(f"valgrind counted nothing: {counted.stderr[-2000:]}")
    return int(found[1]) / 2**20
