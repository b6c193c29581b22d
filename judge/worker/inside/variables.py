"""The named values of a call or of the module, and how they changed since the last look."""

from collections.abc import Iterator, Mapping
from types import FrameType
from typing import Any, Final, final

from .heap import Entry, Heap
from .peek import NAME_CAP, is_machinery

MODULE: Final = -1
"""The number of the module, among those of the calls."""

_UNSET = object()


@final
class Variables:
    """Of the call of that number. What still is as in `start` and leads nowhere is not shown."""

    def __init__(self, number: int, start: Mapping[str, Any]) -> None:
        self.number = number
        self._start = start
        self._seen: dict[str, Any] = {}
        self._reached: dict[str, list[Entry]] = {}

    def changes(
        self, now: Mapping[str, Any], heap: Heap, gone: list[tuple[int, str]]
    ) -> dict[str, Any]:
        """The new values; names that are shown no longer are added to `gone`."""
        changed: dict[str, Any] = {}
        for name, value in now.items():
            if self._seen.get(name, _UNSET) is value:
                continue
            self._seen[name] = value
            if is_machinery(name, value):
                self._forget(name, gone)
                continue
            reached: list[Entry] = []
            encoded = heap.encode(value, reached)
            if reached or name in self._reached or self._start.get(name, _UNSET) is not value:
                self._reached[name] = reached
                changed[name] = encoded
        for name in [name for name in self._seen if name not in now]:
            del self._seen[name]
            self._forget(name, gone)
        return changed

    def roots(self) -> Iterator[Entry]:
        for entries in self._reached.values():
            yield from entries

    def _forget(self, name: str, gone: list[tuple[int, str]]) -> None:
        if self._reached.pop(name, None) is not None:
            gone.append((self.number, name))


def locals_of(frame: FrameType, hidden: frozenset[str]) -> dict[str, Any]:
    return {
        name: value
        for name, value in frame.f_locals.items()
        if name not in hidden and not name.startswith(("__", ".")) and len(name) <= NAME_CAP
    }


def globals_of(frame: FrameType) -> dict[str, Any]:
    """Without what Python itself puts there."""
    return {
        name: value
        for name, value in dict.items(frame.f_globals)
        if type(name) is str and not name.startswith("__") and len(name) <= NAME_CAP
    }
