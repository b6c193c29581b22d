"""Namespaces: the zygote lives in a world with no network, no other processes, no files.

Buys: killing its first process kills everything inside; nothing else can be named.
Needs Linux 3.8, and leave for users to make user namespaces. Source: namespaces(7),
user_namespaces(7), pid_namespaces(7). A half-made user namespace cannot be undone, which is
why the probe makes it in a fork that it throws away.
"""

import os
from collections.abc import Sequence

from . import mounts
from .kernel import call
from .root import is_root

_NEW_MOUNTS = 0x00020000
_NEW_HOST_NAME = 0x04000000
_NEW_IPC = 0x08000000
_NEW_USER = 0x10000000
_NEW_PIDS = 0x20000000
_NEW_NETWORK = 0x40000000
_ALL = _NEW_MOUNTS | _NEW_HOST_NAME | _NEW_IPC | _NEW_PIDS | _NEW_NETWORK


def enter(readable: Sequence[str]) -> None:
    """Single-threaded callers only. The next child becomes the first process inside.

    Root makes them without a user namespace, so that it can bind an interpreter that only it
    can reach, and is never mapped inside; it must drop its uid afterwards.
    """
    if is_root():
        call("unshare", _ALL)
    else:
        uid, gid = os.getuid(), os.getgid()
        call("unshare", _ALL | _NEW_USER)
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{uid} {uid} 1")
        _write("/proc/self/gid_map", f"{gid} {gid} 1")
    mounts.enter_new_root(readable)


def _write(path: str, text: str) -> None:
    fd = os.open(path, os.O_WRONLY)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)
