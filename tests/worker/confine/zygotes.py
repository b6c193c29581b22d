"""A zygote as the tests see it: code goes in, an exit code and a text come out."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

MEGABYTE = 1 << 20
ORDINARY_USER = 1000


@dataclass(frozen=True)
class Ran:
    exit: int
    result: str


class Zygote:
    """`found` is what it said when it was ready: layers, level, uid, pid."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.found = self._hear()

    def run(self, code: str, **limits: Any) -> Ran:
        self._order(code, limits)
        return Ran(**self._hear())

    @contextmanager
    def stopped_worker(self) -> Iterator[int]:
        """The pid, as we see it, of a confined worker that holds still."""
        self._order("import os, signal; os.kill(os.getpid(), signal.SIGSTOP)", {})
        worker = _stopped_descendant(self.process.pid)
        try:
            yield worker
        finally:
            os.kill(worker, signal.SIGKILL)
            self._hear()

    def _order(self, code: str, limits: dict[str, Any]) -> None:
        assert self.process.stdin is not None
        order = {"code": code, "limits": {"memory_bytes": 256 * MEGABYTE, **limits}}
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the zygote has gone"
        heard: dict[str, Any] = json.loads(line)
        return heard


class Start(Protocol):
    """Starts a zygote, capped at a level, as another user where that is possible."""

    def __call__(
        self, cap: str | None = None, user: int | None = None, **options: Any
    ) -> Zygote: ...


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def status_of(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def _stopped_descendant(pid: int) -> int:
    """The youngest descendant, once it has stopped itself."""
    for _ in range(2000):
        youngest = pid
        while children := children_of(youngest):
            youngest = children[-1]
        if status_of(youngest)["State"].startswith("T"):
            return youngest
        time.sleep(0.01)
    raise AssertionError("no worker has stopped")
