"""Landlock: a worker reads the standard library and nothing else, whoever it runs as.

Buys: no hidden tests, no keys, no other process's memory; from ABI 4 no TCP, from ABI 6 no
signals and no abstract sockets outside. Needs Linux 5.13. Source: landlock(7) and the
kernel's userspace-api/landlock. Only values of system calls are trusted, never names of paths.
"""

import os
import stat
import struct
from collections.abc import Callable, Iterable

from .kernel import call, prepared

_VERSION = 1
_PATH_BENEATH = 1
_READ_FILE = 1 << 2
_READ_FOLDER = 1 << 3
_LOG_SAME_EXEC_OFF = 1
_KNOWN_ABI = 7


def abi() -> int:
    """The newest version that both the kernel and we know; 0 without Landlock."""
    try:
        return min(call("landlock_create_ruleset", None, 0, _VERSION), _KNOWN_ABI)
    except OSError:
        return 0  # ENOSYS or EOPNOTSUPP, and EPERM from an older container's filter.


def ruleset(abi: int, readable: Iterable[str]) -> int:
    """An fd of rules that handle all rights of the ABI and grant reading below `readable`."""
    attributes = _attributes(abi)
    rules = call("landlock_create_ruleset", attributes, len(attributes), 0)
    for path in readable:
        _allow_reading(rules, path)
    return rules


def restrict(abi: int, rules: int) -> None:
    """Confines this thread for good. Nothing can be mounted afterwards."""
    restricting(abi, rules)()


def restricting(abi: int, rules: int) -> Callable[[], int]:
    # A hostile program could fill the audit log with refusals.
    flags = _LOG_SAME_EXEC_OFF if abi >= 7 else 0
    return prepared("landlock_restrict_self", rules, flags)


def _attributes(abi: int) -> bytes:
    """struct landlock_ruleset_attr in the size that this ABI knows."""
    last_right = {1: 12, 2: 13, 3: 14, 4: 14}.get(abi, 15)
    files = (1 << last_right + 1) - 1
    network = 0b11  # bind and connect, TCP
    scopes = 0b11  # abstract sockets and signals
    match abi:
        case 1 | 2 | 3:
            return struct.pack("<Q", files)
        case 4 | 5:
            return struct.pack("<QQ", files, network)
        case _:
            return struct.pack("<QQQ", files, network, scopes)


def _allow_reading(rules: int, path: str) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return  # A link to nowhere, or a module removed meanwhile: nothing to read there.
    try:
        is_folder = stat.S_ISDIR(os.fstat(fd).st_mode)
        rights = _READ_FILE | _READ_FOLDER if is_folder else _READ_FILE
        rule = struct.pack("<Qi", rights, fd)
        call("landlock_add_rule", rules, _PATH_BENEATH, rule, 0)
    finally:
        os.close(fd)
