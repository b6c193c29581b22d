"""A worker that is none: it says what a test tells it to, on the real pipes of the real talk."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from judge.worker.gauge import Gauge, ProcGauge
from judge.worker.limits import WorkerLimits
from judge.worker.process import Exit, Pipes, Process
from judge.worker.talk import Worker

READY = b'{"ready":true}'
LOADED = b'{"loaded":{"form":"function","name":"two_sum"}}'

_SCRIPT = """
import json, os, sys, time
requests, results = int(sys.argv[1]), int(sys.argv[2])
def read(size):
    while size:
        chunk = os.read(requests, size)
        if not chunk:
            os._exit(0)
        size -= len(chunk)
        yield chunk
def take():
    size = int.from_bytes(b"".join(read(4)), "big")
    for chunk in read(size):
        pass
for word, text, count in json.loads(sys.stdin.read()):
    if word == "take":
        take()
    elif word == "say":
        left = memoryview(bytes.fromhex(text) * count)
        while left:
            left = left[os.write(results, left):]
    elif word == "fill":
        kept = bytes(count) + b"1"
    elif word == "stay":
        time.sleep(1000)
"""

Step = tuple[str, str, int]
TAKE: Step = ("take", "", 0)
STAY: Step = ("stay", "", 0)


def say(data: bytes, times: int = 1) -> Step:
    return "say", data.hex(), times


def fill(size: int) -> Step:
    """Takes so many bytes of memory."""
    return "fill", "", size


def frame(body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + body


@contextmanager
def fake_worker(
    steps: Sequence[Step],
    limits: WorkerLimits | None = None,
    gauge_of: Callable[[int], Gauge] = ProcGauge,
) -> Iterator[Worker]:
    """It greets, does the steps, and ends."""
    pipes, theirs = Pipes.open()
    script, ours = os.pipe()
    pid = _spawn([("say", frame(READY).hex(), 1), *steps], theirs, script, ours)
    for fd in (*theirs, script):
        os.close(fd)
    process = Process(pid, os.pidfd_open(pid))
    worker = Worker(process, pipes, lambda: _end(pid), limits or LIMITS, gauge_of(pid))
    try:
        yield worker
    finally:
        worker.close()


LIMITS = WorkerLimits()


def _spawn(steps: Sequence[Step], theirs: tuple[int, int, int], script: int, ours: int) -> int:
    requests, results, output = theirs
    for fd in (requests, results):
        os.set_inheritable(fd, True)
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, "-I", "-S", "-c", _SCRIPT, str(requests), str(results)],
        {},
        file_actions=[
            (os.POSIX_SPAWN_DUP2, script, 0),
            (os.POSIX_SPAWN_DUP2, output, 1),
            (os.POSIX_SPAWN_DUP2, output, 2),
        ],
    )
    with os.fdopen(ours, "w") as told:
        json.dump(steps, told)
    return pid


def _end(pid: int) -> Exit:
    _, status, usage = os.wait4(pid, 0)
    return Exit(status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
