"""Which problem a file of somebody's collection is about, by its name or its folder's."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, final

from judge.problem.summary import Summary

_PREFIX: Final = re.compile(r"^(?:leetcode|lc|problem|question|p|q)?-?0*(\d{1,4})(?:-|$)")


@final
class Names:
    """Every spelling that a problem goes by: slug, title and number, however they are joined."""

    def __init__(self, summaries: Iterable[Summary]) -> None:
        self._by_word: dict[str, str] = {}
        self._by_number: dict[int, str] = {}
        for summary in summaries:
            self._by_word[_squeezed(summary.slug)] = summary.slug
            self._by_word.setdefault(_squeezed(_dashed(summary.title)), summary.slug)
            if summary.number is not None:
                self._by_number[summary.number] = summary.slug

    def slug_of(self, path: Path, root: Path) -> str | None:
        """The file's own name counts first, then its folders', from the inside out."""
        inside = path.relative_to(root) if path != root else Path(path.name)
        words = [inside.stem, *reversed(inside.parent.parts)]
        return next((slug for word in words for slug in self._meant(_dashed(word))), None)

    def _meant(self, word: str) -> Iterator[str]:
        found = _PREFIX.match(word)
        rest = word[found.end() :] if found else word
        for each in (word, rest):
            if _squeezed(each) in self._by_word:
                yield self._by_word[_squeezed(each)]
        # A number in front of words names a problem only if these say nothing else.
        if found and not rest and int(found[1]) in self._by_number:
            yield self._by_number[int(found[1])]


def _dashed(word: str) -> str:
    """`Two Sum`, `two_sum`, `TwoSum` and `1. Two Sum` as words in lower case, joined by dashes."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", word)
    return re.sub(r"[^a-z0-9]+", "-", parted.lower()).strip("-")


def _squeezed(word: str) -> str:
    """Where words are parted is a matter of taste: `3sum`, `3-sum`."""
    return word.replace("-", "")
