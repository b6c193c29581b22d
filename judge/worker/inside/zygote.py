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
import fcntl
import gc
import json
import os
import selectors
import signal
import socket
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from ..confine.fence import Fence, confine_zygote
from ..confine.limits import Limits
from ..confine.probe import Probe
from . import child
from .packages import provide
from .pipes import write_frame

MESSAGE_CAP = 64 * 1024
FENCE_FAILED = 113


def main(control_fd: int, options: dict[str, Any], probe: Probe) -> NoReturn:
    """Serves the control socket until the judge closes it; never returns.

    `probe` was started before this module was imported, and has had that time to try.
    """
    control = socket.socket(fileno=control_fd)
    readable = provide(options["packages"])
    fence = confine_zygote(probe.layers(), options["judge"], shared=readable)
    control.send(json.dumps({"level": fence.level}).encode())
    gc.collect()
    gc.freeze()
    Zygote(control, fence).serve()
    os._exit(0)


class Zygote:
    def __init__(self, control: socket.socket, fence: Fence) -> None:
        self._control = control
        self._fence = fence
        self._number_of: dict[int, int] = {}
        self._wakeup, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(self._wakeup, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake)

    def serve(self) -> None:
        waiting = selectors.DefaultSelector()
        waiting.register(self._control, selectors.EVENT_READ, self._order)
        waiting.register(self._wakeup, selectors.EVENT_READ, self._reap)
        while all(key.data() for key, _ in waiting.select()):
            pass
        for pid in self._number_of:
            os.kill(pid, signal.SIGKILL)

    def _order(self) -> bool:
        """Does what the judge asks. False once the judge is gone."""
        message, fds, _, _ = socket.recv_fds(self._control, MESSAGE_CAP, 3)
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
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _take_pipes(fds)
            confine()
        except BaseException as error:  # noqa: BLE001  # an unconfined worker must never run
            os.write(2, f"{type(error).__name__}: {error}".encode())
            os._exit(FENCE_FAILED)
        write_frame(child.RESULTS, b'{"ready":true}')
        child.serve()
        os._exit(0)

    def _report_spawned(self, number: int, pid: int) -> None:
        # Inside a pid namespace our numbers mean nothing to the judge; a pidfd does.
        pidfd = _pidfd(pid)
        if pidfd is None:
            self._tell({"spawned": number, "pid": pid})
            return
        socket.send_fds(self._control, [_message({"spawned": number})], [pidfd])
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


def _take_pipes(fds: list[int]) -> None:
    """Requests become 3, results 4, output 1 and 2; the input is empty."""
    # First out of the way, since one of them may sit on the number of another.
    requests, results, output = (fcntl.fcntl(fd, fcntl.F_DUPFD, 16) for fd in fds)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((nothing, 0), (output, 1), (output, 2), (requests, 3), (results, 4)):
        os.dup2(source, target)
