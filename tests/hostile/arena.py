"""A throw-away world around the runner: new namespaces, another user, nothing of the machine.

Whatever a program does there, and whatever layer of the fence has broken, the world
and all that is in it goes when its process 1 does.
"""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

SOURCE = Path(__file__).parents[2]
ORDINARY_USER = 1000
_NO_WORLD = 77
_NAMESPACES = ("--mount", "--pid", "--fork", "--ipc", "--net", "--kill-child")


class NoArena(Exception):
    """Why no throw-away world can be had here."""


@dataclass(frozen=True)
class Bout:
    """What the runner said: its level, then a record for each program that it outlived."""

    level: str
    records: dict[str, dict[str, Any]]
    end: dict[str, Any] | None


def fight(names: list[str], level: str, *, as_root: bool) -> Bout:
    """Runs the programs one after another behind one fence, capped at `level`.

    Raises NoArena. `as_root` has the judge start as root, which drops its uid for the zygote.
    """
    if sys.platform != "linux":
        raise NoArena("throw-away namespaces need Linux")
    is_root = os.geteuid() == 0
    if as_root and not is_root:
        raise NoArena("we are not root")
    user = ORDINARY_USER if is_root and not as_root else None
    outside = [] if is_root else ["--user", "--map-current-user", "--keep-caps"]
    site = Path(msgspec.__file__).parents[1]
    ward = [sys.executable, "-m", "tests.hostile.ward", "" if user is None else str(user)]
    command = ["unshare", *outside, *_NAMESPACES, *ward, SOURCE, sys.base_prefix, site, *names]
    environment = {**os.environ, "JUDGE_ISOLATION": level, "PYTHONPATH": str(SOURCE)}
    try:
        ran = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, cwd=SOURCE
        )
    except FileNotFoundError:
        raise NoArena("util-linux' unshare is not installed") from None
    return _bout(ran)


def _bout(ran: "subprocess.CompletedProcess[str]") -> Bout:
    lines = ran.stdout.splitlines()
    if ran.returncode == _NO_WORLD or ran.stderr.startswith("unshare:"):
        raise NoArena((lines or [ran.stderr.strip()])[-1])
    rows = [json.loads(line) for line in lines]
    assert rows, f"the runner said nothing: {ran.stderr}"
    records = {row["name"]: row for row in rows if "name" in row}
    end = rows[-1] if "peak_mb" in rows[-1] else None
    if end is None and len(records) == len(rows):
        raise AssertionError(ran.stderr)
    return Bout(rows[0]["level"], records, {**(end or {}), "stderr": ran.stderr})
