"""`judge.toml` as a text: where a setting stands in it, and how one is changed.

Only the standard library's reader knows TOML, and it forgets places and comments: so a
setting is found by its line, and a changed text is read once more before it is written.
"""

import os
import re
from pathlib import Path

from judge.errors import JudgeError, Place


def changed(text: str, name: str, value: str | None) -> str:
    """The file's text with one setting set, or without it; everything else stays as it is."""
    lines = text.splitlines(keepends=True)
    top = next((n for n, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    at = next((n for n in range(top) if _is_about(lines[n], name)), None)
    if value is None:
        return text if at is None else "".join([*lines[:at], *lines[at + 1 :]])
    if at is not None:
        return "".join([*lines[:at], _replaced(lines[at], value), *lines[at + 1 :]])
    head = "".join(lines[:top])
    gap = "" if not head or head.endswith("\n") else "\n"
    return f"{head}{gap}{name} = {value}\n{''.join(lines[top:])}"


def place_of(text: str, name: str, path: Path) -> Place:
    for number, line in enumerate(text.splitlines(), 1):
        if _is_about(line, name):
            indent = len(line) - len(line.lstrip())
            return Place(path, number, indent + 1, len(name))
    return Place(path)


def not_toml(path: Path, message: str) -> JudgeError:
    """Until Python 3.14 only the message says where the fault is."""
    reason, _, spot = message.partition(" (at ")
    found = re.match(r"line (\d+), column (\d+)", spot)
    place = Place(path, int(found[1]), int(found[2])) if found else Place(path)
    return JudgeError(
        f"`{path.name}` is not valid TOML: {reason[:1].lower()}{reason[1:]}",
        where=place,
        hint="write settings as `name = value`",
    )


def write_atomically(path: Path, text: str) -> None:
    """A reader, and a power cut, find the old file (or none, if there was none) or the new one."""
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with beside.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _is_about(line: str, name: str) -> bool:
    return re.match(rf"\s*(\"{name}\"|'{name}'|{name})\s*=", line) is not None


def _replaced(line: str, value: str) -> str:
    """The value exchanged; what stands before it and a comment behind it are kept."""
    found = re.match(
        r"(?P<head>[^=]*=[ \t]*)(?:\"[^\"]*\"|'[^']*'|[^#\n]*?)(?P<tail>[ \t]*(?:#.*)?\r?\n?)$",
        line,
    )
    return line if found is None else f"{found['head']}{value}{found['tail']}"
