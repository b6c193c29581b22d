"""What a list shows of every problem, and the words that it is searched by."""

from pathlib import Path
from typing import final

import msgspec
from msgspec import Struct

from judge.problem.index import Entries, Index, index_name
from judge.problem.spec import Difficulty, Problem, Topic, Track
from judge.problem.store import Store

_EDITION = 2


@final
class Summary(Struct, frozen=True, array_like=True):
    slug: str
    title: str
    topic: Topic
    difficulty: Difficulty
    week: int
    track: Track
    tags: tuple[str, ...]
    prerequisites: tuple[str, ...]
    number: int | None


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
    )


def words_of(problem: Problem) -> str:
    """The statement to be searched: in lower case, with single blanks."""
    return " ".join(problem.spec.statement.split()).lower()


def summary_index(root: Path, store: Store) -> Index[Summary]:
    def decode(content: bytes) -> Entries[Summary]:
        return msgspec.json.decode(content, type=Entries[Summary])

    return Index(index_name("index", _EDITION, root), store, decode, summary_of)


def words_index(root: Path, store: Store) -> Index[str]:
    """A file of its own, since it is large and most lists are searched for nothing."""

    def decode(content: bytes) -> Entries[str]:
        return msgspec.json.decode(content, type=Entries[str])

    return Index(index_name("words", _EDITION, root), store, decode, words_of)
