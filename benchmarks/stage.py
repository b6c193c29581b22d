"""Where the contenders run: a temporary folder, the environment of children, Two Sum's cases.

Two traps are kept out. With PYTHONDONTWRITEBYTECODE pytest rewrites Hypothesis' asserts on
every run, so that we would win by not letting the rival cache; and a version manager's shim
adds 90 ms to whoever starts through it.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, final

from benchmarks.rounds import timed
from judge.judging.bench import Bench
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.problem.store import STORE_VARIABLE
from judge.verdict import Plain
from judge.worker.host import Fence

Case: TypeAlias = dict[str, Plain]
"""`arguments` and one right answer, `expected`."""

Command: TypeAlias = Sequence[str | Path]

PYTHON = sys.executable
RIVALS = Path(__file__).with_name("rivals")
SLUG = "two-sum"
SEED = 1
NOTHING: Mapping[str, str] = {}
_HARMFUL = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
_JUDGE = "from judge.__main__ import main; main()"


@final
@dataclass(frozen=True, slots=True)
class Stage:
    """A folder of our own, and Two Sum with every case that a run would try."""

    folder: Path
    package: Package
    cases: Sequence[Case]

    @property
    def reference(self) -> Path:
        return self.package.reference_file

    @property
    def checker(self) -> Path:
        return self.package.problem.folder / "checker.py"

    def small_cases(self, count: int) -> list[Case]:
        """Those that cost next to nothing, so that what surrounds the calls shows."""
        return [case for case in self.cases if len(str(case["arguments"])) < 1000][:count]

    def write_cases(self, name: str, cases: Sequence[Case]) -> Path:
        path = self.folder / name
        path.write_text(json.dumps(list(cases)))
        return path

    def environment(self, more: Mapping[str, str] = NOTHING) -> dict[str, str]:
        return {**clean_environment(), STORE_VARIABLE: str(self.folder / "cache"), **more}

    def run(
        self,
        command: Command,
        more: Mapping[str, str] = NOTHING,
        *,
        cwd: Path | None = None,
        code: int = 0,
    ) -> str:
        """What a child printed. A contender that fails must not look quick."""
        done = subprocess.run(
            command,
            cwd=cwd or self.folder,
            env=self.environment(more),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != code:
            raise RuntimeError(f"{command} ended with {done.returncode}: {done.stderr[-2000:]}")
        return done.stdout

    def seconds(
        self,
        command: Command,
        more: Mapping[str, str] = NOTHING,
        *,
        cwd: Path | None = None,
        code: int = 0,
    ) -> float:
        """How long the child took, from start to end."""
        return timed(lambda: self.run(command, more, cwd=cwd, code=code))

    def workspace(self, name: str, solution: Path) -> Path:
        """A learner's workspace with this file as the solution of Two Sum."""
        root = self.folder / name
        root.mkdir()
        self.run(judge("init"), cwd=root)
        self.run(judge("new", SLUG), cwd=root)
        shutil.copy(solution, root / "solutions" / "arrays" / "two_sum.py")
        return root


@contextmanager
def open_stage() -> Iterator[Stage]:
    with tempfile.TemporaryDirectory(prefix="judge-benchmarks-") as name:
        folder = Path(name)
        package = Package(Catalogue(problems_root()).load(SLUG))
        (folder / "pytest.ini").write_text("[pytest]\n")  # keeps any other out of the rivals' way
        yield Stage(folder, package, _all_cases(package))


def judge(*words: str | Path) -> list[str | Path]:
    """The command as the console script runs it."""
    return [PYTHON, "-c", _JUDGE, *words]


def clean_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in _HARMFUL}


def start_again_clean() -> None:
    """Replaces this process by one without the variables that would falsify the figures."""
    if any(os.environ.get(name) for name in _HARMFUL):
        os.execve(PYTHON, [PYTHON, *sys.orig_argv[1:]], clean_environment())


@contextmanager
def one_core() -> Iterator[None]:
    """Whoever is started inside shares one core: a second one would be help unaccounted for."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, cores)


def _all_cases(package: Package) -> list[Case]:
    """What a run tries: examples, hidden tests and drawn inputs, with the right answers."""
    with Fence() as fence:
        bench = Bench(fence, package, SEED)
        tests = [*bench.examples, *bench.hidden()]
        known = [(test.arguments, test.expected.value) for test in tests]
        drawn = [(d.arguments, d.expected.value) for batch in bench.batches() for d in batch]
        bench.close()
    return [
        {"arguments": dict(arguments), "expected": expected}
        for arguments, expected in (*known, *drawn)
    ]
