"""The hostile programs: one attack a file, in the folder of the verdict that it must get.

The first lines of a file may say more, each as a comment:

    # problem: min-stack        what it is a submission to (two-sum if it does not say)
    # attack: network           the group of the containment table that it belongs to
    # cpu: 8                    CPU seconds for each call, where the default will not do
    # memory: 256               megabytes, likewise
    # machine: x86_64           its numbers of system calls belong to this machine
    # lethal                    where it is not contained it kills the judge: it runs alone there
    # at limited: run_time_error    the verdict at one level, if it differs

A program that got through says so: it prints or raises `got through`.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent
CANNOT_BE_JUDGED = "cannot_be_judged"
_HEADER = re.compile(rb"# (problem|attack|cpu|memory|machine|lethal|at \w+\+?)(?:: (.+?))?\r?\n")


@dataclass(frozen=True)
class Hostile:
    name: str
    verdict: str
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> Path:
        return FOLDER / f"{self.name}.py"

    @property
    def problem(self) -> str:
        return self.headers.get("problem", "two-sum")

    @property
    def attack(self) -> str | None:
        return self.headers.get("attack")

    @property
    def cpu_seconds(self) -> float:
        """Little where the limit is what must fire, plenty where anything else must."""
        default = 0.12 if self.verdict == "time_limit_exceeded" else 3.0
        return float(self.headers.get("cpu", default))

    @property
    def memory_mb(self) -> int:
        return int(self.headers.get("memory", 64))

    @property
    def is_lethal(self) -> bool:
        return "lethal" in self.headers

    def runs_on(self, machine: str) -> bool:
        return self.headers.get("machine", machine) == machine

    def verdict_at(self, level: str) -> str:
        return self.headers.get(f"at {level}", self.verdict)


def programs() -> list[Hostile]:
    files = sorted(FOLDER.glob("*/*.py"))
    return [_program(path) for path in files if path.parent.name != "__pycache__"]


def _program(path: Path) -> Hostile:
    headers = {}
    for line in path.read_bytes().splitlines(keepends=True):
        found = _HEADER.fullmatch(line)
        if found is None:
            break
        headers[found[1].decode()] = (found[2] or b"").decode()
    verdict = path.parent.name
    return Hostile(f"{verdict}/{path.stem}", verdict, headers)
