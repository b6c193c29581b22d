"""The warm fork without a fence, as a rival to be asked: a path in, `passed of total` out."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import final

from benchmarks.stage import PYTHON, RIVALS, Stage


@final
class ForkServer:
    def __init__(self, process: "subprocess.Popen[str]", total: int) -> None:
        self._process = process
        self._total = total

    def judge(self, path: Path) -> None:
        self._ask(str(path), f"{self._total} of {self._total}")

    def fork_for_nothing(self) -> None:
        self._ask("", "nothing")

    def _ask(self, line: str, wanted: str) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        said = self._process.stdout.readline().strip()
        if said != wanted:
            raise RuntimeError(f"the rival said {said!r} of {line!r}")


@contextmanager
def fork_server(stage: Stage, cases: Path, total: int) -> Iterator[ForkServer]:
    process = subprocess.Popen(
        [PYTHON, RIVALS / "warm_fork.py", cases, stage.checker],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=stage.environment(),
        text=True,
    )
    with process:
        yield ForkServer(process, total)
        process.kill()
