"""Process 1 of a throw-away world for hostile programs: nothing in it is the machine's own.

Started by `arena` in new pid, mount, ipc and network namespaces. It makes everything
read-only, puts empty folders where one may write, copies the judge in, and starts the
runner as another user, which it outlives.
"""

import fcntl
import os
import shutil
import socket
import struct
import subprocess
import sys
from pathlib import Path

from judge.worker.confine.kernel import call

WORLD = Path("/mnt")
HOME, SOCKETS, TREE = WORLD / "home", WORLD / "sockets", WORLD / "tree"
SITE, PYTHON = WORLD / "site", WORLD / "python"
_NO_WORLD = 77
_MS_BIND, _MS_REC, _MS_PRIVATE, _NOSUID_NODEV = 0x1000, 0x4000, 0x40000, 6
_WRITABLE = ("/tmp", "/var/tmp", "/dev/shm")


def main(user: int | None, source: str, python: str, site: str, *runner: str) -> int:
    try:
        _make_world(Path(source), Path(python), Path(site))
        _raise_loopback()
        _furnish(os.getuid() if user is None else user)
    except OSError as error:
        sys.stdout.write(f"no throw-away world can be made here: {error}")
        return _NO_WORLD
    environment = {"PYTHONPATH": f"{TREE}:{SITE}", "HOME": str(HOME), "PATH": "/usr/bin:/bin"}
    if "JUDGE_ISOLATION" in os.environ:
        environment["JUDGE_ISOLATION"] = os.environ["JUDGE_ISOLATION"]
    ids = {"user": user, "group": user, "extra_groups": []} if user is not None else {}
    # No exec: as process 1 it could not be killed from inside, and nobody would see it die.
    command = [
        PYTHON / "bin" / Path(sys.executable).resolve().name,
        "-m",
        "tests.hostile.runner",
        *runner,
    ]
    return subprocess.run(command, env=environment, cwd=HOME, check=False, **ids).returncode


def _make_world(source: Path, python: Path, site: Path) -> None:
    call("mount", None, b"/", None, _MS_REC | _MS_PRIVATE, None)
    read_only = struct.pack("<QQQQ", 1, 0, 0, 0)
    call("mount_setattr", -100, b"/", 0x8000, read_only, len(read_only))
    call("mount", b"proc", b"/proc", b"proc", _NOSUID_NODEV, None)
    _empty(WORLD)
    for folder in ("judge", "tests/hostile", *_packages(source)):
        shutil.copytree(source / folder, TREE / folder, ignore=shutil.ignore_patterns("*.pyc"))
    for folder, target in ((site, SITE), (python, PYTHON)):
        target.mkdir()
        call("mount", os.fsencode(folder), os.fsencode(target), None, _MS_BIND | _MS_REC, None)
    for folder in map(Path, _WRITABLE):
        if folder.is_dir() and not folder.is_symlink():
            _empty(folder)


def _empty(folder: Path) -> None:
    call("mount", b"tmpfs", os.fsencode(folder), b"tmpfs", _NOSUID_NODEV, b"mode=1777,size=64m")


def _packages(source: Path) -> list[str]:
    used = ("two-sum", "min-stack", "reverse-linked-list")
    return [f"problems/{slug}" for slug in used if (source / "problems" / slug).is_dir()]


def _raise_loopback() -> None:
    """Without it no connection could be made, whatever the judge forbids."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        up_and_running, set_flags = 0x41, 0x8914
        fcntl.ioctl(control, set_flags, struct.pack("16sH14s", b"lo", up_and_running, b""))


def _furnish(user: int) -> None:
    """Two folders of the runner's own; what attacks look for it plants there itself."""
    _open_to_all(TREE)
    for folder in (HOME, SOCKETS):
        folder.mkdir()
        os.chown(folder, user, user)


def _open_to_all(folder: Path) -> None:
    """The checkout may be private, but the runner is somebody else."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1] else None, *sys.argv[2:]))
