"""The learner's folder: where their solutions, cases, earlier attempts and journal stand."""

import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import JudgeError, Place, reason_of
from judge.problem.digest import sha256
from judge.problem.spec import Problem
from judge.progress.journal import Journal
from judge.settings.values import Settings, read_settings

SETTINGS = "judge.toml"
_SETTINGS_TEXT = """\
# A judge workspace: your solutions, and the journal that XP and streaks are counted from.
# Put the whole folder under git; `.judge/events.jsonl` is your diary, so commit it, too.
format = 1
"""
_WHY_UNION = "Two machines' journals are merged by keeping the lines of both."
_IGNORED = "# Only the journal is history; a lock is of this moment.\n*.lock\n"


@final
class Workspace(Struct, frozen=True):
    root: Path
    settings: Settings = Settings()

    def solution(self, problem: Problem) -> Path:
        return self.root / "solutions" / problem.spec.topic / f"{snake_case(problem.slug)}.py"

    def cases(self, problem: Problem) -> Path:
        return self.solution(problem).with_suffix(".cases.yaml")

    def attempts(self, problem: Problem) -> Path:
        """Where earlier solutions of the problem are kept."""
        return self.root / "attempts" / problem.slug

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
    file = settings_file(start)
    return None if file is None else Workspace(file.parent, _settings(file))


def settings_file(start: Path) -> Path | None:
    """The nearest judge.toml upwards, whatever it says."""
    for folder in (start, *start.parents):
        if (folder / SETTINGS).is_file():
            return folder / SETTINGS
    return None


def settings_text(file: Path) -> str:
    """Raises JudgeError for what cannot be read."""
    try:
        # As it stands, line ends too: a changed text must differ in the setting only.
        return file.read_bytes().decode("utf-8")
    except OSError as error:
        reason = reason_of(error)
        raise JudgeError(f"`{SETTINGS}` cannot be read: {reason}", where=Place(file)) from None
    except UnicodeDecodeError:
        raise JudgeError(
            f"`{SETTINGS}` is not UTF-8 text",
            where=Place(file),
            hint="save the file as UTF-8 in your editor",
        ) from None


def parsed_settings(text: str, file: Path) -> Settings:
    """Raises JudgeError with all faults."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from judge.settings.text import not_toml

        raise not_toml(file, str(error)) from None
    return read_settings(data, text, file)


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
        merge_by_union(root, [".judge/events.jsonl"], _WHY_UNION)
        _write_if_missing(root / SETTINGS, _SETTINGS_TEXT)
    except OSError as error:
        raise JudgeError(
            f"no workspace can be made here: {reason_of(error)}",
            where=Place(Path(error.filename or root)),
            hint="choose a folder that you may write to",
        ) from None
    return Workspace(root)


def merge_by_union(root: Path, names: Iterable[str], why: str) -> None:
    """Tells git to keep the lines of both sides of these files, unless it has been told."""
    path = root / ".gitattributes"
    present = path.read_text(encoding="utf-8") if path.exists() else ""
    wanted = [f"{name} merge=union" for name in names]
    missing = [line for line in wanted if line not in present.splitlines()]
    if missing:
        gap = "" if not present or present.endswith("\n") else "\n"
        with path.open("a", encoding="utf-8") as file:
            file.write("\n".join([f"{gap}# {why}", *missing]) + "\n")


def write_new(path: Path, text: str) -> None:
    """Writes a file that is not there yet. Raises FileExistsError rather than overwrite."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def keep_aside(file: Path, folder: Path, instant: datetime) -> Path:
    """Moves a solution to `folder` under its UTC time; never over another, however quick.

    A hard link fails where the name is taken, so nothing can be lost between look and move.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = instant.strftime("%Y-%m-%dT%H%M%SZ")
    for number in count(1):
        kept = folder / (f"{stem}.py" if number == 1 else f"{stem}-{number}.py")
        try:
            os.link(file, kept)
        except FileExistsError:
            continue
        except OSError:  # a file system without hard links
            if kept.exists():
                continue
            file.rename(kept)
            return kept
        file.unlink()
        return kept
    raise AssertionError("counting ends nowhere")


def snake_case(slug: str) -> str:
    """A module name for the slug: `3sum` becomes `_3sum`, which Python can import."""
    name = slug.replace("-", "_")
    return f"_{name}" if name[0].isdigit() else name


def machine_id() -> str:
    """Tells this machine's events from another's, and tells nobody which machine it is."""
    return sha256(_machine_facts().encode()).hexdigest()[:8]


def _machine_facts() -> str:
    """The system's own id where it has one; asking the network cards takes a process and longer."""
    with suppress(OSError):
        return Path("/etc/machine-id").read_text(encoding="ascii", errors="replace")
    import platform
    import uuid

    return f"{platform.node()}:{uuid.getnode()}"


def _settings(file: Path) -> Settings:
    text = settings_text(file)
    # As it was written, which it nearly always is.
    return Settings() if text == _SETTINGS_TEXT else parsed_settings(text, file)


def _write_if_missing(path: Path, text: str) -> None:
    if not path.exists():
        path.write_text(text, encoding="utf-8")
