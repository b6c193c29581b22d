"""Which packages a run of the tests proves: what has changed, and some others in turn."""

import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

SAMPLE = 6
"""Unchanged packages a day; with 70 of them each comes round in under a fortnight."""


def chosen(slugs: Sequence[str], changed: frozenset[str], day: date) -> list[str]:
    """The changed ones, and as many others as a day's turn holds."""
    others = [slug for slug in slugs if slug not in changed]
    start = SAMPLE * day.toordinal()
    turn = {others[(start + step) % len(others)] for step in range(SAMPLE)} if others else set()
    return [slug for slug in slugs if slug in changed or slug in turn]


def changed_packages(root: Path) -> frozenset[str]:
    """Packages with a file that differs from the last commit; none where git does not tell."""
    command = ["git", "status", "--porcelain", "--untracked-files=all", "--", str(root)]
    try:
        told = subprocess.run(
            command, cwd=root, capture_output=True, text=True, check=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError):
        return frozenset()
    paths = (Path(line[3:].split(" -> ")[-1].strip('"')) for line in told.stdout.splitlines())
    return frozenset(_package(path, root.name) for path in paths) - {""}


def _package(path: Path, root: str) -> str:
    """The folder right below the root, in a path that starts at the repository's top."""
    parts = path.parts
    place = parts.index(root) + 1 if root in parts else len(parts)
    return parts[place] if place < len(parts) - 1 else ""
