"""The diary's files on the disk: read whole, written whole, and refusals told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from judge.errors import JudgeError, Place, reason_of
from judge.settings.text import write_atomically


def read_text(path: Path) -> str | None:
    """None where there is no such file. Raises JudgeError for what cannot be read as UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise _no_utf8(path) from None
    except OSError as error:
        reason = reason_of(error)
        raise JudgeError(f"`{path.name}` cannot be read: {reason}", where=Place(path)) from None


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Makes a refusal of the disk, or a text in another encoding, one that can be put right."""
    try:
        yield
    except OSError as error:
        reason = reason_of(error)
        raise JudgeError(
            f"`{path.name}` cannot be written: {reason}",
            where=Place(path),
            hint="free some space or make the folder writable, then push again",
        ) from None
    except UnicodeDecodeError:
        raise _no_utf8(path) from None


def write_changed(path: Path, text: str) -> None:
    if path.is_file() and path.read_bytes() == text.encode("utf-8"):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, text)


def _no_utf8(path: Path) -> JudgeError:
    return JudgeError(
        f"`{path.name}` is not UTF-8 text, so nothing was written to it",
        where=Place(path),
        hint="save the file as UTF-8 in your editor",
    )
