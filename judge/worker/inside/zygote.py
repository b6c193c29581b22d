"""The zygote: a clean interpreter that forks a worker for each submission.

It is started fresh, never forked from the judge, which holds the answers. It imports
what workers need, confines itself once, and then does what the control socket says:

    zygote -> judge   {"level": …} once the fence stands
    judge -> zygote   {"spawn": number, "memory_bytes": …, "threads": …} with three fds:
                      requests, results, output
    zygote -> judge   {"spawned": number} with a pidfd where the system has them, else the pid
    zygote -> judge   {"exited": number, "status": …, "cpu_seconds": …, "peak_bytes": …}

The judge closing its end is the order to leave.
"""

import errno
import gc
import json
import os
import select
import sys

# `signal` itself makes enums: dear to import, and in each worker a fifth of the memory it touches.
from _signal import (  # type: ignore[import-not-found]  # it has no stubs
    SIG_DFL,
    SIGCHLD,
    SIGKILL,
    set_wakeup_fd,
    signal,
)
from collections.abc import Callable
from typing import Any, NoReturn

from ..confine.fence import Fence, confine_zygote
from ..confine.levels import level
from ..confine.limits import Limits
from ..confine.probe import Probe
from . import child
from .late import import_late_modules
from .line import Line
from .packages import provide
from .pipes import write_frame

FENCE_FAILED = 113
_WORKERS_FDS = 5


def main(control_fd: int, options: dict[str, Any], probe: Probe) -> NoReturn:
    """Serves the control socket until the judge closes it; never returns.

    `probe` was started before this module was imported, and has had that time to try.
    """
    control = Line(control_fd)
    readable = provide(options["packages"])
    sys.dont_write_bytecode = True
    gc.collect()
    layers = probe.layers()
    if level(layers) == "limited":
        import_late_modules()
    fence = confine_zygote(layers, options["judge"], shared=readable)
    gc.freeze()
    gc.enable()
    control.send(json.dumps({"level": fence.level}).encode())
    Zygote(control, fence).serve()
    os._exit(0)


class Zygote:
    def __init__(self, control: Line, fence: Fence) -> None:
        self._control = control
        self._fence = fence
        self._number_of: dict[int, int] = {}
        self._nothing = _beyond_workers_fds()
        self._wakeup, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(self._wakeup, False)
        signal(SIGCHLD, lambda *_: None)
        set_wakeup_fd(wake)

    def serve(self) -> None:
        control = self._control.fileno()
        waiting = select.poll()
        waiting.register(control, select.POLLIN)
        waiting.register(self._wakeup, select.POLLIN)
        answers = {control: self._order, self._wakeup: self._reap}
        while all(answers[fd]() for fd, _ in waiting.poll()):
            pass
        for pid in self._number_of:
            os.kill(pid, SIGKILL)

    def _order(self) -> bool:
        """Does what the judge asks. False once the judge is gone."""
        message, fds = self._control.receive()
        if not message:
            return False
        order = json.loads(message)
        limits = Limits(memory_bytes=order["memory_bytes"], threads=order["threads"])
        confine = self._fence.confinement(limits)
        pid = os.fork()
        if pid == 0:
            self._become_worker(fds, confine)
        for fd in fds:
            os.close(fd)
        self._number_of[pid] = order["spawn"]
        self._report_spawned(order["spawn"], pid)
        return True

    def _become_worker(self, fds: list[int], confine: Callable[[], None]) -> NoReturn:
        """In the fork: takes its pipes, shuts itself in, says so, and serves."""
        try:
            set_wakeup_fd(-1)
            signal(SIGCHLD, SIG_DFL)
            self._take_pipes(*fds)
            confine()
        except BaseException as error:  # noqa: BLE001  # an unconfined worker must never run
            os.write(2, f"{type(error).__name__}: {error}".encode())
            os._exit(FENCE_FAILED)
        write_frame(child.RESULTS, b'{"ready":true}')
        child.serve()
        os._exit(0)

    def _take_pipes(self, requests: int, results: int, output: int) -> None:
        """Requests become 3, results 4, output 1 and 2; the input is empty."""
        os.dup2(self._nothing, 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        os.dup2(requests, child.REQUESTS)
        os.dup2(results, child.RESULTS)

    def _report_spawned(self, number: int, pid: int) -> None:
        # Inside a pid namespace our numbers mean nothing to the judge; a pidfd does.
        pidfd = _pidfd(pid)
        if pidfd is None:
            self._tell({"spawned": number, "pid": pid})
            return
        self._control.send(_message({"spawned": number}), pidfd)
        os.close(pidfd)

    def _reap(self) -> bool:
        os.read(self._wakeup, 512)
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return True
            if pid == 0:
                return True
            number = self._number_of.pop(pid, None)
            if number is not None:
                self._tell(
                    {
                        "exited": number,
                        "status": status,
                        "cpu_seconds": usage.ru_utime + usage.ru_stime,
                        "peak_bytes": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
                    }
                )

    def _tell(self, report: dict[str, Any]) -> None:
        self._control.send(_message(report))


def _pidfd(pid: int) -> int | None:
    """None where there are none: macOS, Linux before 5.3, an old container's filter.

    Raises OSError where the number alone would name another process to the judge.
    """
    if not hasattr(os, "pidfd_open"):
        return None
    try:
        return os.pidfd_open(pid)
    except OSError as error:
        if os.getpid() != 1 and error.errno in (errno.ENOSYS, errno.EPERM):
            return None
        raise


def _message(report: dict[str, Any]) -> bytes:
    return json.dumps(report).encode()


def _beyond_workers_fds() -> int:
    """An empty file. From here on no descriptor is made on a number that a worker needs itself."""
    while (nothing := os.open(os.devnull, os.O_RDONLY)) < _WORKERS_FDS:
        pass
    return nothing
