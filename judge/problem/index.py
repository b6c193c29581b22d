"""What is known of each problem, in one file of the store, so that none is loaded for a list."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar, final

import msgspec

from judge.errors import Fault, JudgeError
from judge.problem.digest import blake2b
from judge.problem.spec import Problem
from judge.problem.store import Store

T = TypeVar("T")

Stamp: TypeAlias = tuple[int, int]
"""Time of change in nanoseconds and size of a problem.yaml: if both stand, it has not changed."""

Entries: TypeAlias = dict[str, tuple[Stamp, T]]
"""By slug."""


@final
class Index(Generic[T]):
    """`name` is its file's; `decode` raises msgspec.DecodeError for what it cannot read."""

    def __init__(
        self,
        name: str,
        store: Store,
        decode: Callable[[bytes], Entries[T]],
        make: Callable[[Problem], T],
    ) -> None:
        self._name = name
        self._store = store
        self._decode = decode
        self._make = make

    def renewed(
        self, stamps: Mapping[str, Stamp], load: Callable[[str], Problem]
    ) -> tuple[dict[str, T], tuple[Fault, ...]]:
        """By slug, and the faults of the packages that have any; only changed ones are loaded."""
        known = self._read()
        found: Entries[T] = {}
        faults: list[Fault] = []
        for slug, stamp in stamps.items():
            entry = known.get(slug)
            if entry is None or entry[0] != stamp:
                try:
                    entry = stamp, self._make(load(slug))
                except JudgeError as error:
                    faults += error.faults
                    continue
            found[slug] = entry
        if found != known:
            self._store.put(self._name, msgspec.json.encode(found))
        return {slug: value for slug, (_, value) in found.items()}, tuple(faults)

    def _read(self) -> Entries[T]:
        """Empty when there is none, or none that this version can read."""
        content = self._store.get(self._name)
        if content is None:
            return {}
        try:
            return self._decode(content)
        except msgspec.DecodeError:
            return {}


def stamps(root: Path) -> Iterator[tuple[str, Stamp]]:
    """Every folder of the root that holds a problem.yaml, by name."""
    with os.scandir(root) as entries:
        names = sorted(entry.name for entry in entries)
    for name in names:
        try:
            status = os.stat(f"{root}/{name}/problem.yaml")  # noqa: PTH116  # a list has thousands
        except OSError:
            continue
        yield name, (status.st_mtime_ns, status.st_size)


def index_name(kind: str, edition: int, root: Path) -> str:
    """Each folder of problems has indexes of its own."""
    place = blake2b(os.fsencode(root.resolve()), digest_size=8).hexdigest()
    return f"{kind}-{edition}-{place}.json"
