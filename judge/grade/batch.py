"""A batch of tasks, each distinct text graded once, what an earlier batch has left aside."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TypeAlias, final

from judge.errors import JudgeError, Place
from judge.grade.task import Task
from judge.judging.submission import read_submission
from judge.verdict import Plain

Row: TypeAlias = dict[str, Plain]


@final
@dataclass(frozen=True, slots=True)
class Plan:
    """The tasks to grade, and for each the others that have the same text."""

    tasks: tuple[Task, ...]
    twins: dict[str, list[Task]] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return len(self.tasks) + sum(len(twins) for twins in self.twins.values())


def plan_batch(tasks: Iterable[Task], done: frozenset[str]) -> Plan:
    """Leaves out what is done, and keeps one of those that are alike but for blanks."""
    first: dict[tuple[str, str], Task] = {}
    twins: dict[str, list[Task]] = {}
    chosen: list[Task] = []
    for task in tasks:
        if task.name in done:
            continue
        key = _text(task)
        if key is not None and key in first:
            twins.setdefault(first[key].name, []).append(task)
            continue
        if key is not None:
            first[key] = task
        chosen.append(task)
    return Plan(tuple(chosen), twins)


def with_twins(rows: Iterable[Row], plan: Plan) -> Iterator[Row]:
    """Each row, followed by those of the tasks that have the same text."""
    for row in rows:
        yield row
        for twin in plan.twins.get(str(row["submission"]), ()):
            copy: Row = {**row, "submission": twin.name}
            yield {**copy, "file": twin.name} if "file" in row else copy


def done_before(path: Path) -> frozenset[str]:
    """The submissions that a results file has a row for; a torn last line counts for nothing."""
    if not path.is_file():
        return frozenset()
    names = set()
    try:
        with path.open("rb") as file:
            for line in file:
                name = _submission(line)
                if name is not None:
                    names.add(name)
    except OSError as error:
        raise JudgeError(f"`{path}` cannot be read: {error.strerror}", where=Place(path)) from None
    return frozenset(names)


@contextmanager
def row_writer(path: Path, *, resume: bool) -> Iterator[Callable[[Row], None]]:
    """Writes each row as a line of its own, at once, so that a kill loses none that was told.

    Raises JudgeError rather than overwrite results.
    """
    with _open(path, resume=resume) as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                file.write(b"\n")

        def write(row: Row) -> None:
            file.write(json.dumps(row).encode() + b"\n")
            file.flush()

        yield write


def _open(path: Path, *, resume: bool) -> IO[bytes]:
    try:
        return path.open("r+b" if resume and path.exists() else "xb")
    except FileExistsError:
        raise JudgeError(
            f"`{path}` is there already, and is left as it is",
            hint="--resume goes on with it; or name another file",
        ) from None
    except OSError as error:
        raise JudgeError(f"`{path}` cannot be written: {error.strerror}") from None


def _text(task: Task) -> tuple[str, str] | None:
    try:
        return task.slug, read_submission(task.path, task.name).code_hash
    except JudgeError:
        return None  # Grading it says what is wrong.


def _submission(line: bytes) -> str | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    name = row.get("submission") if isinstance(row, dict) else None
    return name if isinstance(name, str) else None
