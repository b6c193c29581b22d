"""The files of a package as files: which there are, whether they are safe to read, their hash."""

import os
import stat
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from judge.errors import Fault, Place
from judge.problem.digest import sha256

MOST_FILES: Final = 1000
MOST_BYTES: Final = 4 * 1024 * 1024


def unsafe_files(folder: Path) -> list[Fault]:
    """What must not even be opened: ways out of the folder, pipes and devices, vast files."""
    entries = [*islice(_entries(folder), MOST_FILES + 1)]
    if len(entries) > MOST_FILES:
        return [Fault(f"the package holds more than {MOST_FILES} files", Place(folder))]
    found = ((entry, _danger(entry, folder)) for entry in entries)
    return [
        Fault(f"`{_name(entry, folder)}` {what}", Place(Path(entry.path)))
        for entry, what in found
        if what is not None
    ]


def package_hash(folder: Path) -> str:
    """Names and contents of all files; only call it where `unsafe_files` found nothing."""
    files = {_name(entry, folder): entry for entry in _entries(folder) if entry.is_file()}
    digest = sha256()
    for name, entry in sorted(files.items()):
        content = Path(entry.path).read_bytes()
        # The length keeps two files from passing for one.
        header = f"{name}\0{len(content)}\0"
        digest.update(header.encode("utf-8", "surrogateescape") + content)
    return digest.hexdigest()[:16]


def _entries(folder: Path) -> "Iterator[os.DirEntry[str]]":
    """Everything below, without caches and the hidden files that editors and systems leave."""
    waiting = [os.fspath(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name == "__pycache__" or entry.name.startswith("."):
                    continue
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)


def _danger(entry: "os.DirEntry[str]", folder: Path) -> str | None:
    if entry.is_symlink() and not _stays_inside(entry, folder):
        return "is a link out of the package, or to nowhere"
    status = entry.stat()
    if stat.S_ISDIR(status.st_mode):
        return None
    if not stat.S_ISREG(status.st_mode):
        return "is not a regular file"
    if status.st_size > MOST_BYTES:
        return f"has {status.st_size} bytes, but at most {MOST_BYTES} are allowed"
    return None


def _stays_inside(entry: "os.DirEntry[str]", folder: Path) -> bool:
    try:
        return Path(entry.path).resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        # It dangles, or it runs in a circle (RuntimeError up to Python 3.12).
        return False


def _name(entry: "os.DirEntry[str]", folder: Path) -> str:
    return Path(entry.path).relative_to(folder).as_posix()
