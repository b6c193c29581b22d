"""The judge's end of the fence: starts the zygote, spawns workers, asks, measures, kills.

Nothing that comes back is believed beyond its form: exactly one well-formed frame per
request, in order, of bounded size. Time and memory are read from outside.
"""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, final

from judge.errors import JudgeError
from judge.verdict import Isolation
from judge.worker.limits import WorkerLimits
from judge.worker.process import Exit, Pipes, Process
from judge.worker.talk import Worker

_BOOT = """\
import json, sys, types
fence = types.ModuleType("fence")
fence.__path__ = [sys.argv[1]]
sys.modules["fence"] = fence
options = json.loads(sys.argv[3])
from fence.confine import Probe, die_with_judge
die_with_judge(options["judge"])
probe = Probe(options["level"])
from fence.inside.zygote import main
main(int(sys.argv[2]), options, probe)
"""
_KIND = getattr(socket, "SOCK_SEQPACKET", socket.SOCK_DGRAM)
_MESSAGE_CAP = 64 * 1024
_PATIENCE_SECONDS = 20.0
_FOLDER = Path(__file__).parent
_STACK_BYTES = 128 << 20


@final
class Fence:
    """A running zygote. Starting it costs the caller next to nothing: it boots meanwhile.

    The thread that makes it must outlive it: the zygote dies with that thread, since Linux
    means the thread where it says the parent (PR_SET_PDEATHSIG in prctl(2)).
    """

    def __init__(self, *, python: str = sys.executable, packages: tuple[str, ...] = ()) -> None:
        _check_platform()
        ours, theirs = socket.socketpair(socket.AF_UNIX, _KIND)
        self._control = ours
        self._isolation: Isolation | None = None
        self._exits: dict[int, Exit] = {}
        self._spawned = 0
        level = os.environ.get("JUDGE_ISOLATION")
        options = {"packages": packages, "level": level, "judge": os.getpid()}
        command = [python, "-I", "-S", "-B", "-c", _BOOT, str(_FOLDER)]
        with _large_stack():
            self._process = subprocess.Popen(
                [*command, str(theirs.fileno()), json.dumps(options)],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env={},
                cwd="/",
                # Ctrl-C at the terminal is for the judge, which then closes the fence in order.
                start_new_session=True,
            )
        theirs.close()

    def __enter__(self) -> "Fence":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def isolation(self) -> Isolation:
        """The level that the zygote has reached; waits until it says so."""
        if self._isolation is None:
            _check_cap()
            _hide_own_memory()
            _compile_for_the_next()
            greeting, _ = self._hear()
            self._isolation = Isolation(greeting["level"])
        return self._isolation

    def spawn(self, limits: WorkerLimits) -> "Worker":
        """A fresh confined worker with pipes of its own.

        Raises JudgeError when the fence cannot be put up around it.
        """
        assert self.isolation
        self._spawned += 1
        number = self._spawned
        pipes, (requests, results, output) = Pipes.open()
        order = json.dumps(
            {"spawn": number, "memory_bytes": limits.memory_bytes, "threads": limits.threads}
        ).encode()
        try:
            socket.send_fds(self._control, [order], [requests, results, output])
        except OSError:
            raise self._broken() from None
        finally:
            for fd in (requests, results, output):
                os.close(fd)
        process = self._await_spawn(number)
        return Worker(process, pipes, lambda: self._exit_of(number), limits)

    def _exit_of(self, number: int) -> Exit:
        """How that worker ended; waits for the zygote to have reaped it."""
        while number not in self._exits:
            report, _ = self._hear()
            self._note_exit(report)
        return self._exits.pop(number)

    def close(self) -> None:
        """Kills what still runs and reaps the zygote. May be called twice."""
        self._control.close()
        try:
            self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stderr is not None:
            self._process.stderr.close()

    def _await_spawn(self, number: int) -> "Process":
        while True:
            report, fds = self._hear()
            if report.get("spawned") == number:
                return Process.of(report, fds)
            self._note_exit(report)

    def _note_exit(self, report: dict[str, Any]) -> None:
        self._exits[report["exited"]] = Exit(
            report["status"], report["cpu_seconds"], report["peak_bytes"]
        )

    def _hear(self) -> tuple[dict[str, Any], list[int]]:
        """The zygote's next message. It is ours, but its host is not for ever: hence a timeout."""
        self._control.settimeout(_PATIENCE_SECONDS)
        try:
            message, fds, _, _ = socket.recv_fds(self._control, _MESSAGE_CAP, 1)
        except OSError:
            raise self._broken() from None
        if not message:
            raise self._broken()
        report: dict[str, Any] = json.loads(message)
        return report, fds

    def _broken(self) -> JudgeError:
        self._process.kill()
        _, errors = self._process.communicate()
        last = errors.decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
        return JudgeError(
            f"the worker process could not be started or has gone: {last[0]}",
            hint="`judge doctor` shows what this system offers",
        )


def _check_platform() -> None:
    if sys.platform == "win32":
        raise JudgeError(
            "native Windows cannot confine a program, so nothing is judged there",
            hint="install judge inside WSL2: `wsl --install`, then `pip install practice-judge`",
        )


@contextmanager
def _large_stack() -> Iterator[None]:
    """An exec leaves room below the stack for the soft limit of that moment, and no more.

    Only the limit of this process for a moment, and harmless to what else it starts then.
    """
    try:
        import resource  # Windows has none, nor a stack that is limited so.
    except ImportError:
        yield
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    wanted = _STACK_BYTES if hard == resource.RLIM_INFINITY else min(_STACK_BYTES, hard)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        yield
        return
    resource.setrlimit(resource.RLIMIT_STACK, (wanted, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_STACK, (soft, hard))


def _check_cap() -> None:
    """The level that the environment asks for must be one; the zygote refuses any other."""
    # While the zygote boots there is time to import what it uses; before, it would wait for us.
    from difflib import get_close_matches

    from judge.worker.confine.levels import CAP_VARIABLE, CAPS

    cap = os.environ.get(CAP_VARIABLE)
    if cap and cap not in CAPS:
        close = get_close_matches(cap.lower(), CAPS, n=1)
        raise JudgeError(
            f"`{CAP_VARIABLE}` must be one of {', '.join(CAPS)}, but is `{cap}`",
            hint=f"did you mean `{close[0]}`?" if close else f"unset {CAP_VARIABLE}",
        )


def _hide_own_memory() -> None:
    """The judge holds the answers: at *basic*, too, no process of this user may look into it.

    It stays hidden for good: what the judge once knew lies in its memory until it ends.
    """
    if sys.platform == "linux":
        from judge.worker.confine import prctl

        prctl.set_dumpable(False)


def _compile_for_the_next() -> None:
    """Saves a later zygote 6 ms, since it never writes what it compiles."""
    cached = f"__pycache__/zygote.{sys.implementation.cache_tag}.pyc"
    if sys.dont_write_bytecode or (_FOLDER / "inside" / cached).exists():
        return
    import compileall  # Rare, and dear to import.

    compileall.compile_dir(_FOLDER, quiet=2)
