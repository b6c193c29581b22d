"""Which files of a workspace have changed since a moment: what a log entry is about."""

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from judge.diary.git import repository_of
from judge.errors import JudgeError

MOST_FILES: Final = 50
"""More than these are not named in an entry."""

_GENERATED: Final = ("README.md", "DIARY.md", "judge.toml")
_OURS: Final = ("diary/", "attempts/")


def changed_files(root: Path, since: datetime) -> tuple[str, ...]:
    """Relative to the workspace, in order. Judge's own files do not count.

    Git knows best; where there is none, the time of the last change must do.
    """
    try:
        repository = repository_of(root)
    except JudgeError:
        repository = None
    if repository is None:
        found = _touched(root, since)
    else:
        fresh = set(_touched(root, since))
        committed = repository.changed_since(since.isoformat())
        # A change that waits for its commit may be older than the last entry.
        waiting = (path for path in repository.changed(["."]) if path in fresh)
        found = [*committed, *waiting]
    return tuple(sorted({path for path in found if _is_theirs(path)})[:MOST_FILES])


def _touched(root: Path, since: datetime) -> list[str]:
    return [
        os.path.relpath(file, root).replace(os.sep, "/")
        for file in _files(root)
        if _changed_after(file, since)
    ]


def _changed_after(file: Path, since: datetime) -> bool:
    try:
        return file.stat().st_mtime > since.timestamp()
    except OSError:  # A link that leads nowhere, or an editor's file that is gone by now.
        return False


def _files(root: Path) -> Iterator[Path]:
    """Hidden folders hold environments, caches and git's own."""
    for folder, names, files in os.walk(root):
        names[:] = [name for name in names if not _is_hidden(name)]
        yield from (Path(folder, file) for file in files if not file.startswith("."))


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name in ("__pycache__", "node_modules", "venv")


def _is_theirs(path: str) -> bool:
    is_hidden = any(part.startswith(".") for part in path.split("/"))
    return not (is_hidden or path.startswith(_OURS) or path in _GENERATED)
