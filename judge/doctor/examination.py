"""Lets each attack be tried from inside a worker, and compares with what the level promises."""

import os
import socket
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import final

from judge.errors import JudgeError
from judge.judging.program import checker_program
from judge.judging.session import Session
from judge.problem.catalogue import problems_root
from judge.verdict import Isolation, Plain
from judge.worker.boot import check_cap
from judge.worker.confine.levels import CAP_VARIABLE, Layers
from judge.worker.confine.probe import Probe
from judge.worker.host import Fence
from judge.worker.limits import TimeLimit, WorkerLimits
from judge.worker.outcome import Died, Outcome, Raised, Returned

_LIMIT = TimeLimit(cpu_seconds=5, wall_seconds=10)
_EVERYWHERE = frozenset(Isolation)
_BY_FILTER = _EVERYWHERE - {Isolation.BASIC}
_BY_MOUNTS = frozenset({Isolation.STRONG_PLUS})

PROMISES: dict[str, frozenset[Isolation]] = {
    "read_the_hidden_tests": _BY_FILTER,
    "read_a_private_key": _BY_FILTER,
    "list_the_home_folder": _BY_FILTER,
    "ask_for_the_size_of_a_private_key": _BY_MOUNTS,
    "write_in_the_home_folder": _BY_FILTER,
    "write_in_the_temporary_folder": _BY_FILTER,
    "connect_by_tcp": _BY_FILTER,
    "send_by_udp": _BY_FILTER,
    "connect_to_a_unix_socket": _BY_FILTER,
    "start_a_process": _BY_FILTER,
    "run_another_program": _BY_FILTER,
    "start_a_thread": _BY_FILTER,
    "signal_the_judge": _BY_FILTER,
    "trace_the_judge": _EVERYWHERE,
    "copy_the_memory_of_the_judge": _EVERYWHERE,
    "open_the_memory_of_the_judge": _EVERYWHERE,
    "read_the_environment_of_the_judge": _EVERYWHERE,
    "raise_a_limit": _EVERYWHERE,
    "keep_shared_memory": _BY_FILTER,
    "make_a_file_in_memory": _BY_FILTER,
    "make_a_user_namespace": _BY_FILTER,
    "stop_being_held": _BY_FILTER,
}
"""Which levels hold each function of `attacks`."""


@final
@dataclass(frozen=True, slots=True)
class Attempt:
    """One attack as it went. `detail` is what it got, or what refused it."""

    name: str
    contained: bool
    promised: bool
    detail: str


@final
@dataclass(frozen=True, slots=True)
class Examination:
    level: Isolation
    layers: Layers
    attempts: tuple[Attempt, ...]

    @property
    def broken(self) -> tuple[Attempt, ...]:
        """What got through although the level promises to hold it."""
        return tuple(it for it in self.attempts if it.promised and not it.contained)

    @property
    def is_sound(self) -> bool:
        return self.level in (Isolation.STRONG_PLUS, Isolation.STRONG) and not self.broken


def examine() -> Examination:
    """Single-threaded callers that have not started a fence yet: probing forks.

    Raises JudgeError when no fence can be put up at all.
    """
    check_cap()
    layers = Probe(os.environ.get(CAP_VARIABLE)).layers()
    with Fence() as fence, _bait() as facts:
        level = fence.isolation
        source = Path(__file__).with_name("attacks.py").read_bytes()
        program = checker_program(("attack", "facts"), source, "attacks.py")
        session = Session(fence, program, WorkerLimits())
        attempts = []
        for attack, held in PROMISES.items():
            # A fresh worker each, so that what one has changed is nothing to the next.
            outcome = session.run({**_NOTHING, "attack": attack, "facts": facts}, _LIMIT)
            session.close()
            contained, detail = _contained(outcome)
            name = attack.replace("_", " ")
            attempts.append(Attempt(name, contained, level in held, detail))
        return Examination(level, layers, tuple(attempts))


_NOTHING: Mapping[str, Plain] = {"returned": None, "expected": None}


@contextmanager
def _bait() -> Iterator[dict[str, Plain]]:
    """A secret to steal, and somebody at home at each kind of address."""
    home = Path.home()
    with (
        tempfile.TemporaryDirectory(dir=home if os.access(home, os.W_OK) else None) as name,
        _listener(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)) as tcp,
        _listener(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)) as udp,
        _listener(socket.AF_UNIX, socket.SOCK_STREAM, f"{name}/listener") as unix,
    ):
        secret = Path(name) / "id_of_nobody"
        secret.write_text("planted by `judge doctor`\n")
        yield {
            "judge": os.getpid(),
            "home": str(Path(name).parent),
            "planted": name,
            "temporary": tempfile.gettempdir(),
            "secret": str(secret),
            "hidden_tests": _hidden_tests(secret),
            "tcp": tcp.getsockname()[1],
            "udp": udp.getsockname()[1],
            "unix": unix.getsockname(),
        }


def _hidden_tests(otherwise: Path) -> str:
    """Without problems there is nothing to steal but the secret."""
    try:
        return str(next(iter(sorted(problems_root().glob("*/problem.yaml"))), otherwise))
    except JudgeError:
        return str(otherwise)


@contextmanager
def _listener(family: int, kind: int, address: object) -> Iterator[socket.socket]:
    with socket.socket(family, kind) as listening:
        listening.bind(address)  # type: ignore[arg-type]  # its form depends on the family
        if kind == socket.SOCK_STREAM:
            listening.listen()
        yield listening


def _contained(outcome: Outcome) -> tuple[bool, str]:
    match outcome:
        case Returned(str(got)):
            return False, got
        case Raised(error, message):
            return True, f"{error}: {message}" if message else error
        case Died(how):
            # Whoever became another program cannot return, so that program speaks.
            ran = outcome.printed.strip()
            return not ran.startswith("ran"), ran.splitlines()[0] if ran else how
        case _:
            return True, type(outcome).__name__
