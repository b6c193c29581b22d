"""Drives the real program in a process of its own, in a folder of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, final

REPOSITORY = Path(__file__).parents[2]
NOON = "2026-03-02T12:00:00+01:00"
COMMAND = (sys.executable, "-m", "judge")

WRONG = """\
def two_sum(nums, target):
    position_of = {number: position for position, number in enumerate(nums)}
    for position, number in enumerate(nums):
        if target - number in position_of:
            return [position, position_of[target - number]]
"""
RIGHT = """\
def two_sum(nums, target):
    seen = {}
    for position, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], position]
        seen[number] = position
"""


@final
@dataclass(frozen=True, slots=True)
class Finished:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on stdout; anything else there makes this fail."""
        return json.loads(self.out)


def judge(
    folder: Path, *arguments: str | Path, now: str = NOON, env: Mapping[str, str] | None = None
) -> Finished:
    """One command, with `folder` as the place where the person stands."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=folder,
        env=environment(folder, now) | dict(env or {}),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=100,
        check=False,
    )
    encoding = "utf-8"
    return Finished(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def environment(home: Path, now: str = NOON) -> dict[str, str]:
    """Nothing of the surroundings but the way to this checkout."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        # What is cached is no trace in the person's own folder, and serves all tests.
        "XDG_CACHE_HOME": str(home.parent / "cache"),
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(REPOSITORY),
        "PYTHONWARNINGS": "error",
        "JUDGE_NOW": now,
    }


def solve(folder: Path, code: str, path: str = "solutions/arrays/two_sum.py") -> Path:
    """Writes a solution into the workspace in `folder`, over the stub that may be there."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(code, encoding="utf-8")
    return file


def journal(folder: Path) -> Path:
    return folder / ".judge" / "events.jsonl"


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file with its content, to see that nothing was written."""
    return {
        str(file.relative_to(folder)): file.read_bytes() if file.is_file() else b""
        for file in sorted(folder.rglob("*"))
    }
