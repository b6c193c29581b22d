"""A root of its own: an empty folder in which only readable paths appear, read-only.

Buys: what is not bound is not there; not even its size can be asked.
Needs Linux 5.12 (mount_setattr). Source: pivot_root(2), mount_setattr(2), mount_namespaces(7).
"""

import os
import struct
from collections.abc import Iterable

from . import paths
from .kernel import call

# Nothing readable lies below it, so mounting over it hides no source.
_STAGE = b"/proc"
_COVERS = "/.covers"

_BIND, _REC, _PRIVATE = 0x1000, 0x4000, 0x40000
_NOSUID, _NODEV = 2, 4
_DETACH = 2
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_ATTR_RDONLY, _ATTR_NOSUID = 1, 2


def enter_new_root(readable: Iterable[str]) -> None:
    """Needs a mount namespace of one's own. Afterwards `/` holds nothing else, and no /proc."""
    call("mount", None, b"/", None, _REC | _PRIVATE, None)
    call("mount", b"tmpfs", _STAGE, b"tmpfs", _NOSUID | _NODEV, b"mode=755,size=1m")
    for link in ("/lib", "/lib32", "/lib64"):
        if os.path.islink(link):
            os.symlink(os.readlink(link), _staged(link))
    for path in (*paths.standard_library(), *paths.system(), *paths.DEVICES):
        _bind(path)
    for number, folder in enumerate(paths.hidden_folders()):
        _cover(folder, f"{_COVERS}/{number}")
    for path in readable:
        _bind(path)
    _make_read_only()
    _pivot()


def _bind(path: str) -> None:
    target = _staged(path)
    if os.path.isdir(path):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_RDONLY | os.O_CREAT))
    call("mount", os.fsencode(path), os.fsencode(target), None, _BIND | _REC, None)


def _cover(folder: str, empty: str) -> None:
    """Hides a folder behind an empty one, which packages may be bound into."""
    os.makedirs(_staged(empty))
    call("mount", os.fsencode(_staged(empty)), os.fsencode(_staged(folder)), None, _BIND, None)


def _make_read_only() -> None:
    # Unlike a remount it leaves the other flags of each source alone, which are locked for users.
    attributes = struct.pack("<QQQQ", _ATTR_RDONLY | _ATTR_NOSUID, 0, 0, 0)
    call("mount_setattr", _AT_FDCWD, _STAGE, _AT_RECURSIVE, attributes, len(attributes))


def _pivot() -> None:
    """The old root goes below the new one at the same place, and is let go from there."""
    os.chdir(_STAGE)
    call("pivot_root", b".", b".")
    call("umount2", b".", _DETACH)
    os.chdir("/")


def _staged(path: str) -> str:
    return os.fsdecode(_STAGE) + path
