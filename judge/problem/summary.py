"""What a list shows of every problem, kept in one index so that none has to be loaded for it."""

import os
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import TypeAlias, final

import msgspec
from msgspec import Struct

from judge.problem.spec import Difficulty, Problem, Topic, Track
from judge.problem.store import Store

_EDITION = 1


@final
class Summary(Struct, frozen=True):
    slug: str
    title: str
    topic: Topic
    difficulty: Difficulty
    week: int
    track: Track
    tags: tuple[str, ...]
    prerequisites: tuple[str, ...]
    number: int | None
    words: str


Stamp: TypeAlias = tuple[int, int]
"""Time of change in nanoseconds and size of a problem.yaml: if both stand, it has not changed."""


@final
class Entry(Struct, frozen=True, array_like=True):
    stamp: Stamp
    summary: Summary


def summary_of(problem: Problem) -> Summary:
    spec = problem.spec
    return Summary(
        slug=problem.slug,
        title=spec.title,
        topic=spec.topic,
        difficulty=spec.difficulty,
        week=spec.week,
        track=spec.track,
        tags=spec.tags,
        prerequisites=spec.prerequisites,
        number=spec.leetcode.number if spec.leetcode else None,
        words=" ".join(spec.statement.split()).lower(),
    )


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


def read_index(name: str, store: Store) -> dict[str, Entry]:
    """By slug; empty when there is none, or none that this version can read."""
    content = store.get(name)
    if content is None:
        return {}
    try:
        return msgspec.json.decode(content, type=dict[str, Entry])
    except msgspec.DecodeError:
        return {}


def write_index(name: str, store: Store, entries: Mapping[str, Entry]) -> None:
    store.put(name, msgspec.json.encode(entries))


def index_name(root: Path) -> str:
    """Each folder of problems has an index of its own."""
    place = blake2b(os.fsencode(root.resolve()), digest_size=8).hexdigest()
    return f"index-{_EDITION}-{place}.json"
