"""The learner's folder: where their solutions, cases, earlier attempts and journal stand."""

import hashlib
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import final

from judge.errors import JudgeError, Place
from judge.problem.spec import Problem
from judge.progress.journal import Journal

SETTINGS = "judge.toml"
_SETTINGS_TEXT = """\
# A judge workspace: your solutions, and the journal that XP and streaks are counted from.
# Put the whole folder under git; `.judge/events.jsonl` is your diary, so commit it, too.
format = 1
"""
_ATTRIBUTES_TEXT = "# Two machines' journals are merged by keeping the lines of both.\n"
_UNION = ".judge/events.jsonl merge=union\n"
_IGNORED = "# Only the journal is history; a lock is of this moment.\n*.lock\n"


@final
@dataclass(frozen=True, slots=True)
class Workspace:
    root: Path

    def solution(self, problem: Problem) -> Path:
        return self.root / "solutions" / problem.spec.topic / f"{snake_case(problem.slug)}.py"

    def cases(self, problem: Problem) -> Path:
        return self.solution(problem).with_suffix(".cases.yaml")

    @property
    def journal(self) -> Journal:
        return Journal(self.root / ".judge" / "events.jsonl")

    def started(self, slugs: Iterable[str]) -> frozenset[str]:
        """Which of the problems have a solution file, by whatever topic it is filed under."""
        present = {file.stem for file in self.root.glob("solutions/*/*.py")}
        return frozenset(slug for slug in slugs if snake_case(slug) in present)

    def last_slug(self, slugs: tuple[str, ...]) -> str | None:
        """The problem whose solution was changed last; `slugs` are those that exist."""
        by_name = {snake_case(slug): slug for slug in slugs}
        files = [file for file in self.root.glob("solutions/*/*.py") if file.stem in by_name]
        newest = max(files, key=lambda file: (file.stat().st_mtime_ns, file.stem), default=None)
        return by_name[newest.stem] if newest else None

    def shown(self, path: Path) -> str:
        """The path as seen from where the person stands, if that is shorter."""
        relative = os.path.relpath(path)
        return relative if len(relative) < len(str(path)) else str(path)


def find_workspace(start: Path) -> Workspace | None:
    """The nearest folder upwards that has a judge.toml. Raises JudgeError if it is broken."""
    for folder in (start, *start.parents):
        if (folder / SETTINGS).is_file():
            _check_settings(folder / SETTINGS)
            return Workspace(folder)
    return None


def require_workspace(start: Path) -> Workspace:
    workspace = find_workspace(start)
    if workspace is None:
        raise JudgeError(
            f"there is no workspace here: no `{SETTINGS}` in `{start}` or above it",
            hint="judge init",
        )
    return workspace


def create_workspace(root: Path) -> Workspace:
    """Writes what is missing and leaves alone what stands."""
    try:
        (root / "solutions").mkdir(parents=True, exist_ok=True)
        (root / ".judge").mkdir(exist_ok=True)
        _write_if_missing(root / ".judge" / ".gitignore", _IGNORED)
        _add_union_merge(root / ".gitattributes")
        _write_if_missing(root / SETTINGS, _SETTINGS_TEXT)
    except OSError as error:
        raise JudgeError(
            f"no workspace can be made here: {(error.strerror or str(error)).lower()}",
            where=Place(Path(error.filename or root)),
            hint="choose a folder that you may write to",
        ) from None
    return Workspace(root)


def write_new(path: Path, text: str) -> None:
    """Writes a file that is not there yet. Raises FileExistsError rather than overwrite."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def snake_case(slug: str) -> str:
    """A module name for the slug: `3sum` becomes `_3sum`, which Python can import."""
    name = slug.replace("-", "_")
    return f"_{name}" if name[0].isdigit() else name


def machine_id() -> str:
    """Tells this machine's events from another's, and tells nobody which machine it is."""
    return hashlib.sha256(_machine_facts().encode()).hexdigest()[:8]


def _machine_facts() -> str:
    """The system's own id where it has one; asking the network cards takes a process and longer."""
    with suppress(OSError):
        return Path("/etc/machine-id").read_text(encoding="ascii", errors="replace")
    import platform
    import uuid

    return f"{platform.node()}:{uuid.getnode()}"


def _check_settings(path: Path) -> None:
    settings = _read_settings(path)
    if settings.get("format", 1) != 1:
        raise JudgeError(
            f"this workspace has format `{settings['format']}`, which this judge does not know",
            where=Place(path),
            hint="pip install --upgrade practice-judge",
        )


def _read_settings(path: Path) -> dict[str, object]:
    try:
        text = path.read_text(encoding="utf-8")
        if text == _SETTINGS_TEXT:  # as it was written, which it nearly always is
            return {"format": 1}
        return _parsed(text, path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise JudgeError(f"`{SETTINGS}` cannot be read: {reason}", where=Place(path)) from None
    except UnicodeDecodeError:
        raise JudgeError(
            f"`{SETTINGS}` is not UTF-8 text",
            where=Place(path),
            hint="save the file as UTF-8 in your editor",
        ) from None


def _parsed(text: str, path: Path) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(path, str(error)) from None


def _not_toml(path: Path, message: str) -> JudgeError:
    """Until Python 3.14 only the message says where the fault is."""
    reason, _, spot = message.partition(" (at ")
    found = re.match(r"line (\d+), column (\d+)", spot)
    place = Place(path, int(found[1]), int(found[2])) if found else Place(path)
    return JudgeError(
        f"`{SETTINGS}` is not valid TOML: {reason[:1].lower()}{reason[1:]}",
        where=place,
        hint="write settings as `name = value`",
    )


def _write_if_missing(path: Path, text: str) -> None:
    if not path.exists():
        path.write_text(text, encoding="utf-8")


def _add_union_merge(path: Path) -> None:
    present = path.read_text(encoding="utf-8") if path.exists() else ""
    if _UNION.strip() in present.splitlines():
        return
    gap = "" if not present or present.endswith("\n") else "\n"
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{gap}{_ATTRIBUTES_TEXT}{_UNION}")
