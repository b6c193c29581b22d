"""Limits that the kernel keeps: memory, CPU, files, processes.

Buys: a runaway solution fails in its own process and leaves the machine usable.
Source: setrlimit(2), proc_pid_statm(5). Without threads RLIMIT_AS counts everything. With threads
it would count stacks and arenas that nobody touches, so it is loose and RLIMIT_DATA exact.
"""

import _thread
import os
import resource
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from .limits import Limits

THREADS = 64
_MIB = 1 << 20
_STACK_BYTES = 128 * _MIB
_THREAD_STACK_BYTES = 1 * _MIB
_ARENA_BYTES = 64 * _MIB
_OPEN_FILES = 32


class Sizes(NamedTuple):
    """Address space and data of a process, in bytes."""

    address_space: int
    data: int


def own_sizes(proc: int) -> Sizes:
    """`proc` is an fd of /proc, since the path may be hidden by now."""
    fd = os.open("self/statm", os.O_RDONLY, dir_fd=proc)
    try:
        fields = os.read(fd, 256).split()
    finally:
        os.close(fd)
    page = resource.getpagesize()
    return Sizes(int(fields[0]) * page, int(fields[5]) * page)


def tasks_of_user(proc: int) -> int:
    """Threads that run under our uid now; RLIMIT_NPROC counts all of them."""
    # Opened again, since workers share the fd and with it the place in the folder.
    fd = os.open(".", os.O_RDONLY | os.O_DIRECTORY, dir_fd=proc)
    try:
        uid = os.getuid()
        return sum(_tasks(fd, pid, uid) for pid in os.listdir(fd) if pid.isdigit())
    finally:
        os.close(fd)


def applying(
    limits: Limits, sizes: Sizes | None, other_tasks: int
) -> Iterator[Callable[[], object]]:
    """What sets each limit of a worker, made ready in the zygote, whose hard limits it has.

    `sizes` of the bare worker; None where memory cannot be limited (macOS).
    """
    if limits.threads:
        yield partial(_thread.stack_size, _THREAD_STACK_BYTES)
    for kind, value in _values(limits, sizes, other_tasks):
        _, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        yield partial(resource.setrlimit, kind, (value, value))


def _values(limits: Limits, sizes: Sizes | None, other_tasks: int) -> Iterator[tuple[int, int]]:
    yield resource.RLIMIT_STACK, _STACK_BYTES
    # Soft and hard alike: the SIGXCPU of a soft limit could be ignored.
    yield resource.RLIMIT_CPU, limits.cpu_seconds
    yield resource.RLIMIT_FSIZE, 0
    yield resource.RLIMIT_CORE, 0
    yield resource.RLIMIT_NOFILE, _OPEN_FILES
    # Counted for the whole user, but zero refuses every fork whatever the count.
    yield resource.RLIMIT_NPROC, other_tasks + THREADS if limits.threads else 0
    if sizes is not None:
        yield from _memory(limits, sizes)


def _memory(limits: Limits, sizes: Sizes) -> Iterator[tuple[int, int]]:
    stacks = THREADS * _THREAD_STACK_BYTES if limits.threads else 0
    arenas = THREADS * _ARENA_BYTES if limits.threads else 0
    yield resource.RLIMIT_AS, sizes.address_space + limits.memory_bytes + stacks + arenas
    yield resource.RLIMIT_DATA, sizes.data + limits.memory_bytes + stacks
    yield resource.RLIMIT_MEMLOCK, 0
    yield resource.RLIMIT_MSGQUEUE, 0
    yield resource.RLIMIT_NICE, 0
    yield resource.RLIMIT_RTPRIO, 0


def _tasks(proc: int, pid: str, uid: int) -> int:
    try:
        if os.stat(pid, dir_fd=proc).st_uid != uid:
            return 0
        fd = os.open(f"{pid}/task", os.O_RDONLY | os.O_DIRECTORY, dir_fd=proc)
    except OSError:
        return 0  # It has ended meanwhile, or is not ours to look at.
    try:
        return len(os.listdir(fd))
    finally:
        os.close(fd)
