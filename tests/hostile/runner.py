"""Runs hostile programs behind one fence, and writes a JSON line about each.

It is the judge of that world: it must not trust what it sees, and after each program it
looks for whatever was left: processes, files, IPC objects, sockets, descriptors of its own.
"""

import json
import os
import resource
import shutil
import socket
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeAlias

from judge.errors import JudgeError
from judge.judging.oracle import Oracle
from judge.judging.program import CALLS, Program, program_of
from judge.judging.submission import read_submission
from judge.judging.trial import outcome_verdict
from judge.judging.values import Mismatch
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.problem.spec import ClassSpec, Spec
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, TimeLimit, WorkerLimits
from judge.worker.outcome import Loaded, Outcome, Raised, Returned, Trouble
from judge.worker.talk import Worker
from tests.hostile.corpus import CANNOT_BE_JUDGED, Hostile, programs
from tests.hostile.ward import HOME, SOCKETS

Test: TypeAlias = tuple[Mapping[str, Plain], Plain]

_WALL_OF_CPU = 3.0
_TESTS = 6
_LOADING_SECONDS = 0.3
_OUTPUT_BYTES = 256 * 1024
_SETTLING_SECONDS = 5
_ESTABLISHED, _LISTENING, _OUR_PORT = "01", "0A", f"{7777:04X}"


def main(names: list[str]) -> None:
    by_name = {program.name: program for program in programs()}
    with _listening(), Fence() as fence:
        _say(level=fence.isolation.value, uid=os.getuid())
        benches = _Benches(fence)
        for program in map(by_name.get, names):
            assert program is not None
            bench = benches.of(program.problem)
            _plant()
            before = _traces()
            _say(**_ran(fence, bench, program), healthy=bench.is_healthy(), left=_left(before))
        benches.close()
    _say(peak_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, left=_processes())


class Bench:
    """A problem with a few of its tests, and its reference to show that the fence still works."""

    def __init__(self, fence: Fence, slug: str) -> None:
        package = Package(load_problem(Path(__file__).parents[2] / "problems" / slug))
        self.fence = fence
        self.spec = package.problem.spec
        self.oracle = Oracle(fence, package)
        self._reference = program_of(
            self.spec, package.reference_file.read_bytes(), str(package.reference_file)
        )
        self.tests = tuple(_known_tests(self.spec))[:_TESTS]
        # The checker's own worker starts here, so that it is none that a program has left.
        arguments, expected = self.tests[0]
        self.oracle.complaint(arguments, expected, expected)

    def judge(self, test: Test, outcome: Outcome | Trouble) -> str:
        if isinstance(outcome, Trouble):
            return CANNOT_BE_JUDGED
        if not isinstance(outcome, Returned):
            return outcome_verdict(outcome)
        arguments, expected = test
        returned = self.oracle.answers.read(arguments, outcome.wire)
        if isinstance(returned, Mismatch):
            return "wrong_answer"
        expected = self.oracle.answers.canonical(arguments, expected)
        complaint = self.oracle.complaint(arguments, expected, returned)
        return "accepted" if complaint is None else "wrong_answer"

    def is_healthy(self) -> bool:
        worker = self.fence.spawn(WorkerLimits())
        verdict, _ = self.sit(worker, self._reference, TimeLimit(5, 10), TimeLimit(5, 10))
        worker.close()
        return verdict == "accepted"

    def sit(
        self, worker: Worker, program: Program, loading: TimeLimit, limit: TimeLimit
    ) -> tuple[str, str]:
        """The verdict on the first test that fails, and what the program said."""
        loaded = worker.load(program.frame, loading)
        if not isinstance(loaded, Loaded):
            return self.judge(self.tests[0], loaded), _said(loaded)
        for test in self.tests:
            outcome = worker.ask(program.call(test[0]), limit)
            verdict = self.judge(test, outcome)
            if verdict != "accepted":
                return verdict, _said(outcome)
        return "accepted", _said(outcome)


class _Benches:
    def __init__(self, fence: Fence) -> None:
        self._fence = fence
        self._made: dict[str, Bench] = {}

    def of(self, slug: str) -> Bench:
        if slug not in self._made:
            self._made[slug] = Bench(self._fence, slug)
        return self._made[slug]

    def close(self) -> None:
        for bench in self._made.values():
            bench.oracle.close()


def _known_tests(spec: Spec) -> Iterator[Test]:
    """Examples, then hidden tests that are small enough to be written down."""
    for row in (*spec.examples, *spec.hidden):
        if isinstance(spec, ClassSpec):
            if row.calls:
                yield {CALLS: row.calls}, row.outputs
        elif row.input:
            yield row.input, row.output


def _ran(fence: Fence, bench: Bench, program: Hostile) -> dict[str, object]:
    started = time.monotonic()
    limit = TimeLimit(program.cpu_seconds, _WALL_OF_CPU * program.cpu_seconds)
    loading_seconds = max(_LOADING_SECONDS, program.cpu_seconds)
    loading = TimeLimit(loading_seconds, _WALL_OF_CPU * loading_seconds)
    try:
        source = read_submission(program.path, program.path.name).source
        code = program_of(bench.spec, source, program.path.name)
        worker = fence.spawn(WorkerLimits(program.memory_mb * MEGABYTE, _OUTPUT_BYTES))
        verdict, said = bench.sit(worker, code, loading, limit)
        worker.close()
    except JudgeError as error:
        verdict, said = CANNOT_BE_JUDGED, str(error)
    return {
        "name": program.name,
        "verdict": verdict,
        "got_through": "got through" in said,
        "said": said[:300],
        "seconds": time.monotonic() - started,
        # What the judge promises at the very worst, on a machine that is busy elsewhere.
        "most_seconds": 10 * (loading.wall_seconds + _TESTS * limit.wall_seconds),
    }


def _said(outcome: Loaded | Outcome | Trouble) -> str:
    match outcome:
        case Raised():
            return f"{outcome.error}: {outcome.message} {outcome.printed}"
        case Trouble() | Loaded():
            return repr(outcome)
        case _:
            words = f"{type(outcome).__name__} {getattr(outcome, 'how', '')}"
            return f"{words} {outcome.printed}"


@contextmanager
def _listening() -> Iterator[None]:
    """Somebody at home at every kind of address, so that a connection would succeed."""
    addresses = (
        (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 7777)),
        (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 7777)),
        (socket.AF_UNIX, socket.SOCK_STREAM, str(SOCKETS / "listener")),
        (socket.AF_UNIX, socket.SOCK_STREAM, "\0hostile"),
        (socket.AF_UNIX, socket.SOCK_DGRAM, str(SOCKETS / "datagrams")),
    )
    sockets = []
    for family, kind, address in addresses:
        listening = socket.socket(family, kind)
        listening.bind(address)
        if kind == socket.SOCK_STREAM:
            listening.listen(64)
        sockets.append(listening)
    yield
    for listening in sockets:
        listening.close()


def _plant() -> None:
    """What attacks look for, as new: an earlier one may have got through."""
    for folder in (Path("/tmp"), HOME):
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (HOME / ".ssh").mkdir()
    (HOME / ".judge").mkdir()
    (HOME / ".ssh" / "id_ed25519").write_text("the key to everything")
    (HOME / ".judge" / "events.jsonl").write_text("{}\n")
    (HOME / "solution.py").write_text("def two_sum(nums, target): ...\n")
    Path("/tmp/canary").touch()
    Path("/tmp/link").symlink_to(HOME / ".ssh" / "id_ed25519")


def _left(before: dict[str, list[str]]) -> list[str]:
    """What was not there before; what is dying is given time to die."""
    give_up = time.monotonic() + _SETTLING_SECONDS
    while True:
        left = [
            f"{kind}: {trace}"
            for kind, traces in _traces().items()
            for trace in sorted(set(traces) ^ set(before[kind]))
        ]
        is_dying = any(trace.startswith("process") for trace in left)
        if not is_dying or time.monotonic() > give_up:
            return left
        time.sleep(0.02)


def _traces() -> dict[str, list[str]]:
    looks: dict[str, Callable[[], list[str]]] = {
        "process": _processes,
        "file": _files,
        "object": _objects,
        "descriptor": lambda: [path.name for path in Path("/proc/self/fd").iterdir()],
    }
    return {kind: look() for kind, look in looks.items()}


def _processes() -> list[str]:
    """All but zombies: those wait for their parent, which is process 1's business here."""
    found = []
    for pid in filter(str.isdigit, (path.name for path in Path("/proc").iterdir())):
        with suppress(OSError):
            name, state = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[::2]
            if state[0] != "Z":
                found.append(name)
    return found


def _files() -> list[str]:
    found = []
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "/mnt/home"):
        for path in Path(folder).rglob("*"):
            facts = path.lstat()
            found.append(f"{path} {oct(facts.st_mode)} {facts.st_size} {facts.st_mtime_ns}")
    return found


def _objects() -> list[str]:
    """IPC objects, and the addresses at which a socket listens or is connected."""
    kept = [row for kind in ("shm", "sem", "msg") for row in _rows(f"/proc/sysvipc/{kind}")]
    for row in _rows("/proc/net/tcp"):
        _, here, there, state, *_ = row.split()
        if state in (_ESTABLISHED, _LISTENING) and here.partition(":")[2] != _OUR_PORT:
            kept.append(f"tcp {here} {there}")
    kept += [f"udp {row.split()[1]}" for row in _rows("/proc/net/udp")]
    return kept + [row.split()[7] for row in _rows("/proc/net/unix") if len(row.split()) > 7]


def _rows(path: str) -> list[str]:
    with suppress(OSError):
        return Path(path).read_text().splitlines()[1:]
    return []


def _say(**facts: object) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
