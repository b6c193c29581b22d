"""What can be computed again, kept on disk: disposable, and never trusted when damaged.

An entry is one file: a checksum, then the bytes. It is written beside its place and moved
there, so a reader sees an old entry or a new one, whoever writes at the same time. Whatever
goes wrong here only costs the time that a hit would have saved.
"""

import os
import tempfile
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Final, final

_CHECKSUM_BYTES: Final = 16
STORE_VARIABLE: Final = "JUDGE_CACHE"


@final
class Store:
    """Entries by name; a name is a file name, such as `two-sum-0123456789abcdef.spec`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes | None:
        """The entry, or None if there is none or it is not whole."""
        try:
            entry = (self._folder / name).read_bytes()
        except OSError:
            return None
        checksum, content = entry[:_CHECKSUM_BYTES], entry[_CHECKSUM_BYTES:]
        return content if checksum == _checksum(content) else None

    def put(self, name: str, content: bytes) -> None:
        """Keeps the entry if the folder can be written to."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor, temporary = tempfile.mkstemp(dir=self._folder)
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(_checksum(content) + content)
                Path(temporary).replace(self._folder / name)
            except OSError:
                Path(temporary).unlink(missing_ok=True)
                raise


def default_store() -> Store:
    """In the user's cache folder, or where JUDGE_CACHE says; an empty value keeps nothing."""
    chosen = os.environ.get(STORE_VARIABLE)
    if chosen is not None:
        return Store(Path(chosen) if chosen else Path(os.devnull))
    # platformdirs costs some milliseconds, which the usual case on Linux need not pay.
    home = os.environ.get("XDG_CACHE_HOME")
    if home:
        return Store(Path(home) / "judge")
    from platformdirs import user_cache_path

    return Store(user_cache_path("judge"))


def _checksum(content: bytes) -> bytes:
    return blake2b(content, digest_size=_CHECKSUM_BYTES).digest()
