"""The files below a folder, sorted into solutions, strangers and other languages."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, final

from msgspec import Struct

from judge.errors import JudgeError
from judge.importing.names import Names

OTHER_LANGUAGES: Final = frozenset(
    (
        *(".c", ".cc", ".cpp", ".cs", ".dart", ".ex", ".go", ".hs", ".java", ".js", ".kt"),
        *(".php", ".rb", ".rs", ".scala", ".sql", ".swift", ".ts"),
    )
)
_NO_SOLUTIONS: Final = ("__pycache__", "node_modules", "venv", "env", "tests")


@final
class Found(Struct, frozen=True):
    """A Python file with the problem that its name tells of."""

    path: Path
    shown: str
    slug: str


@final
class Collection(Struct, frozen=True):
    """`unknown` are Python files whose names tell of no problem here."""

    found: tuple[Found, ...]
    unknown: tuple[str, ...]
    other_languages: int


def collect(place: Path, names: Names) -> Collection:
    """Raises JudgeError where there is nothing to look at."""
    if not place.exists():
        raise JudgeError(f"there is no file or folder `{place}`", hint="judge import FOLDER")
    root = place if place.is_dir() else place.parent
    found, unknown, others = [], [], 0
    for path in _files(place):
        shown = path.relative_to(root).as_posix()
        if path.suffix.lower() in OTHER_LANGUAGES:
            others += 1
        elif path.suffix.lower() == ".py" and path.name != "__init__.py":
            slug = names.slug_of(path, root)
            if slug is None:
                unknown.append(shown)
            else:
                found.append(Found(path, shown, slug))
    return Collection(tuple(found), tuple(unknown), others)


def _files(place: Path) -> Iterator[Path]:
    """In order of their paths; hidden folders and those of tools are passed over.

    So are pipes and the like, which keep a reader waiting; a link that leads nowhere is told of.
    """
    if place.is_file():
        yield place
        return
    for folder, inner, files in os.walk(place):
        inner[:] = sorted(n for n in inner if not n.startswith(".") and n not in _NO_SOLUTIONS)
        paths = (Path(folder, file) for file in sorted(files) if not file.startswith("."))
        yield from (path for path in paths if path.is_file() or not path.exists())
