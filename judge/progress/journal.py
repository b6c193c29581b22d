"""The append-only journal, `.judge/events.jsonl`: every attempt, one a line.

A line is written whole or not at all, and nothing that stands in the file is ever
removed by us: what cannot be read is left out of the count and stays where it is.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import assert_never, final

from msgspec import Struct

from judge.errors import Fault, JudgeError, Place
from judge.progress.event import AnyEvent, Attempt, Event, LaterEntry, decode, encode, in_order
from judge.progress.lock import exclusive

LONGEST_LINE = 1 << 20
"""An event takes about 600 bytes; a longer line than this is no event."""


@final
class JournalState(Struct, frozen=True):
    """Each readable event once, oldest first, and what had to be left out."""

    events: tuple[AnyEvent, ...]
    warnings: tuple[Fault, ...]


@final
class Journal:
    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, event: AnyEvent) -> None:
        """When this returns, the event survives a kill and a power cut."""
        line = encode(event)
        if _entry(line) is None:
            raise ValueError(f"an event that cannot be read back: {event}")
        try:
            self._create_folder()
            with exclusive(self._path.with_suffix(".lock")):
                self._append_line(line)
        except OSError as error:
            raise self._unwritable(event, error) from error

    def read(self) -> JournalState:
        events: list[AnyEvent] = []
        warnings: list[Fault] = []
        newer = 0
        for number, line in enumerate(self._content().split(b"\n"), start=1):
            match _entry(line):
                case Event() as event:
                    events.append(event)
                case LaterEntry():
                    newer += 1
                case None:
                    warnings += _left_out(line, Place(self._path, number))
                case other:
                    assert_never(other)
        if newer:
            warnings.append(_written_by_a_newer_judge(newer, self._path))
        return JournalState(in_order(events), tuple(warnings))

    def _content(self) -> bytes:
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise JudgeError(
                f"the journal cannot be read: {_reason(error)}",
                where=Place(self._path),
                hint="make it a file that you may read",
            ) from error

    def _create_folder(self) -> None:
        folder = self._path.parent
        if not folder.is_dir():
            folder.mkdir(exist_ok=True)
            _sync_folder(folder.parent)

    def _append_line(self, line: bytes) -> None:
        is_new = not self._path.exists()
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self._path, flags, 0o666)
        try:
            _write_whole(descriptor, line)
        finally:
            os.close(descriptor)
        if is_new:
            _sync_folder(self._path.parent)

    def _unwritable(self, event: AnyEvent, error: OSError) -> JudgeError:
        what = "attempt" if isinstance(event, Attempt) else "entry"
        return JudgeError(
            f"this {what} could not be recorded: {_reason(error)}",
            where=Place(self._path),
            hint="free some space or make the folder writable, then run again",
        )


def _entry(line: bytes) -> AnyEvent | LaterEntry | None:
    if len(line) > LONGEST_LINE:
        return None
    try:
        return decode(line)
    except ValueError:
        return None


def _write_whole(descriptor: int, line: bytes) -> None:
    """One write, for the caller holds the lock; a short one is taken back."""
    size = os.fstat(descriptor).st_size
    # A kill or a power cut may have left half a line: ours must not be glued to it.
    whole = line if _ends_a_line(descriptor, size) else b"\n" + line
    try:
        if os.write(descriptor, whole) < len(whole):
            raise OSError("the disk took only a part of it")
        os.fsync(descriptor)
    except OSError:
        with suppress(OSError):  # The first error is the one to tell.
            os.ftruncate(descriptor, size)
        raise


def _ends_a_line(descriptor: int, size: int) -> bool:
    if size == 0:
        return True
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) == b"\n"


def _sync_folder(folder: Path) -> None:
    """Without this a power cut may take a new file's name, and so the file."""
    if sys.platform != "win32":  # Windows opens no folder; NTFS logs names by itself.
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _left_out(line: bytes, place: Place) -> list[Fault]:
    """Nothing is missed where a line is blank, as the last one always is."""
    if not line.strip():
        return []
    is_merge_mark = line.startswith((b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>"))
    hint = "git left this mark in a merge; delete the line" if is_merge_mark else None
    return [Fault("one attempt is unreadable and was left out of your XP", place, hint)]


def _written_by_a_newer_judge(count: int, path: Path) -> Fault:
    entries = "1 entry is" if count == 1 else f"{count} entries are"
    return Fault(f"{entries} from a newer judge and not counted", Place(path), "update judge")


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
