"""What there is to grade: each file with the problem that it answers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import final

from judge.errors import Fault, JudgeError, Place


@final
@dataclass(frozen=True, slots=True)
class Task:
    """One submission: `name` is its path as the teacher gave it, `slug` the problem."""

    name: str
    path: Path
    slug: str


@final
@dataclass(frozen=True, slots=True)
class Found:
    """The tasks in order, by problem and then by name, and what was passed over."""

    tasks: tuple[Task, ...]
    warnings: tuple[Fault, ...]


def find_tasks(paths: Sequence[Path], slugs: Iterable[str], problem: str | None) -> Found:
    """The submissions below `paths`: `<slug>/*.py`, `<student>/<slug>.py`, or all for `problem`.

    Raises JudgeError where a path is missing or nothing at all is found.
    """
    by_name = {name: slug for slug in slugs for name in (slug, slug.replace("-", "_"))}
    by_name |= {f"_{name}": slug for name, slug in by_name.items() if name[0].isdigit()}
    tasks: dict[str, Task] = {}
    passed_over: list[Fault] = []
    for path in paths:
        for file in _files(path):
            slug = problem or _slug(file, by_name)
            if slug is None:
                passed_over.append(_unknown(file))
            else:
                tasks[str(file)] = Task(str(file), file, slug)
    if not tasks:
        raise JudgeError(
            "there is no submission to grade in " + ", ".join(f"`{path}`" for path in paths),
            hint="name files or folders after problems, or say which with --problem",
        )
    ordered = sorted(tasks.values(), key=lambda task: (task.slug, task.name))
    return Found(tuple(ordered), tuple(passed_over))


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from (file for file in sorted(path.rglob("*.py")) if file.is_file())
    elif path.is_file():
        yield path
    else:
        raise JudgeError(f"there is no file or folder `{path}`")


def _slug(file: Path, by_name: dict[str, str]) -> str | None:
    """The folder says it, or the file does; the folder comes first, since files are many."""
    for word in (file.parent.name, file.stem):
        if word.lower() in by_name:
            return by_name[word.lower()]
    return None


def _unknown(file: Path) -> Fault:
    return Fault(
        "neither the file nor its folder is named after a problem, so it was passed over",
        Place(file),
    )
