"""The file that a person wants judged, read once."""

import re
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import JudgeError, Place, reason_of
from judge.problem.digest import sha256

BYTES_CAP = 1 << 20
_LINE_END = re.compile(r"\r\n|\r|\n")


@final
class Submission(Struct, frozen=True):
    """`shown` is the path as the person knows it; it is what tracebacks name."""

    shown: str
    source: bytes

    @property
    def code_hash(self) -> str:
        """Changes when the code does, not with the ends of lines or blanks at them."""
        lines = (line.rstrip() for line in self.source.splitlines())
        return sha256(b"\n".join(lines).strip()).hexdigest()[:16]

    def line(self, number: int) -> str:
        """One line of the text, as for a traceback; empty when there is no such line."""
        text = self.source.decode("utf-8-sig", errors="replace")
        # Not splitlines: a form feed within a line ends none for Python.
        lines = _LINE_END.split(text)
        return lines[number - 1] if 0 < number <= len(lines) else ""


def read_submission(path: Path, shown: str | None = None) -> Submission:
    """Raises JudgeError for a file that is missing, unreadable, empty, huge or no UTF-8 text."""
    name = shown or str(path)
    try:
        with path.open("rb") as file:
            source = file.read(BYTES_CAP + 1)
    except FileNotFoundError:
        raise JudgeError(f"there is no file `{name}`") from None
    except OSError as error:
        raise JudgeError(f"`{name}` cannot be read: {reason_of(error)}") from None
    if len(source) > BYTES_CAP:
        raise JudgeError(f"`{name}` is larger than 1 MB, which no solution needs")
    if not source.strip():
        raise JudgeError(f"`{name}` is empty", hint="write your solution into it, then run again")
    _check_encoding(source, name)
    return Submission(name, source)


def _check_encoding(source: bytes, name: str) -> None:
    try:
        source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = source[: error.start]
        line, column = before.count(b"\n") + 1, len(before.rpartition(b"\n")[2]) + 1
        raise JudgeError(
            f"`{name}` is not UTF-8 text: byte 0x{source[error.start]:02x} cannot be decoded",
            where=Place(Path(name), line, column),
            hint="save the file as UTF-8 in your editor",
        ) from None
