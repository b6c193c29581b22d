"""Starts a zygote, which boots while the judge imports the rest: nothing dear is imported here."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from judge.worker.packages import Provided

_BOOT = """\
import gc, json, sys, types
gc.disable()
fence = types.ModuleType("fence")
fence.__path__ = [sys.argv[1]]
sys.modules["fence"] = fence
options = json.loads(sys.argv[3])
from fence.confine.fence import die_with_judge
die_with_judge(options["judge"])
from fence.confine.probe import Probe
probe = Probe(options["level"])
from fence.inside.zygote import main
main(int(sys.argv[2]), options, probe)
"""
# macOS names the first kind, but has none of it for AF_UNIX.
_KIND = socket.SOCK_SEQPACKET if sys.platform == "linux" else socket.SOCK_DGRAM
_ENVIRONMENT = {
    # Freed memory goes back at once, so that a test is not charged with an earlier one's.
    "MALLOC_MMAP_THRESHOLD_": "131072",
    "MALLOC_TRIM_THRESHOLD_": "131072",
    # A numeric package would start as many threads as there are cores.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
}
_FOLDER = os.path.dirname(__file__)  # noqa: PTH120  # pathlib is dear
_STACK_BYTES = 128 << 20


@final
class Zygote:
    """A process that boots, and our end of the line to it."""

    def __init__(self, control: socket.socket, process: "subprocess.Popen[bytes]") -> None:
        self.control = control
        self.process = process

    def close(self) -> None:
        """Kills what still runs behind it and reaps it. May be called twice."""
        self.control.close()
        try:
            self.process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stderr is not None:
            self.process.stderr.close()


def start_zygote(*, python: str = sys.executable, packages: tuple[str, ...] = ()) -> Zygote:
    ours, theirs = socket.socketpair(socket.AF_UNIX, _KIND)
    level = os.environ.get("JUDGE_ISOLATION")
    options = {"packages": _located(packages), "level": level, "judge": os.getpid()}
    # It keeps its compiled modules for the next, until it confines itself.
    keep = ["-B"] if sys.dont_write_bytecode else []
    command = [python, "-I", "-S", *keep, "-c", _BOOT, _FOLDER]
    with _large_stack():
        process = subprocess.Popen(
            [*command, str(theirs.fileno()), json.dumps(options)],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=_ENVIRONMENT,
            cwd="/",
            # Ctrl-C at the terminal is for the judge, which then closes the fence in order.
            start_new_session=True,
        )
    theirs.close()
    return Zygote(ours, process)


def _located(packages: tuple[str, ...]) -> "list[Provided]":
    if not packages:
        return []
    from judge.worker.packages import located

    return located(packages)


@contextmanager
def _large_stack() -> Iterator[None]:
    """An exec leaves room below the stack for the soft limit of that moment, and no more.

    Another thread that starts a program meanwhile gives it a larger stack, which is harmless.
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
