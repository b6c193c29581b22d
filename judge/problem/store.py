"""What can be computed again, kept on disk: disposable, and never trusted when damaged.

An entry is one file: a checksum, then the bytes. It is written beside its place and moved
there, so a reader sees an old entry or a new one, whoever writes at the same time. Whatever
goes wrong here only costs the time that a hit would have saved.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, final

from judge.problem.digest import blake2b

_CHECKSUM_BYTES: Final = 16
_LARGE_BYTES: Final = 100_000
_MOST_BYTES: Final = 256 << 20
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
            temporary = self._folder / f".{os.getpid()}-{os.urandom(8).hex()}"
            try:
                with temporary.open("xb") as file:
                    file.write(_checksum(content) + content)
                temporary.replace(self._folder / name)
            finally:
                temporary.unlink(missing_ok=True)
            if len(content) >= _LARGE_BYTES:
                self._make_room()

    def _make_room(self) -> None:
        """Forgets the entries that were written longest ago, once all are too much."""
        entries = [(path.stat(), path) for path in self._folder.iterdir() if path.is_file()]
        total = sum(status.st_size for status, _ in entries)
        for status, path in sorted(entries, key=lambda entry: entry[0].st_mtime_ns):
            if total <= _MOST_BYTES:
                return
            path.unlink(missing_ok=True)
            total -= status.st_size


def default_store() -> Store:
    """In the user's cache folder, or where JUDGE_CACHE says; an empty value keeps nothing."""
    chosen = os.environ.get(STORE_VARIABLE)
    if chosen is not None:
        return Store(Path(chosen) if chosen else Path(os.devnull))
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("HOME")
    if sys.platform == "linux" and home:
        # What platformdirs would say, without the milliseconds that it takes to be asked.
        is_cache = bool(os.environ.get("XDG_CACHE_HOME"))
        return Store(Path(home) / ("judge" if is_cache else ".cache/judge"))
    from platformdirs import user_cache_path

    return Store(user_cache_path("judge"))


def _checksum(content: bytes) -> bytes:
    return blake2b(content, digest_size=_CHECKSUM_BYTES).digest()
