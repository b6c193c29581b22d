"""All problems of a folder, by slug."""

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from judge.errors import Fault, JudgeError, Place
from judge.problem.cached_load import load_cached
from judge.problem.complaint import shortened
from judge.problem.index import Stamp, stamps
from judge.problem.near_miss import near_miss
from judge.problem.spec import Problem
from judge.problem.store import Store, default_store
from judge.problem.summary import Summary, summary_index, words_index

PROBLEMS_VARIABLE: Final = "JUDGE_PROBLEMS"


def problems_root() -> Path:
    """The folder of problem packages: the variable's, the wheel's, or the checkout's."""
    chosen = os.environ.get(PROBLEMS_VARIABLE)
    if chosen:
        if not Path(chosen).is_dir():
            what = f"`{PROBLEMS_VARIABLE}` names `{chosen}`, which is not a folder"
            raise JudgeError(what, hint=f"unset {PROBLEMS_VARIABLE}")
        return Path(chosen)
    package = Path(__file__).resolve().parent.parent
    for root in (package / "problems", package.parent / "problems"):
        if root.is_dir():
            return root
    raise JudgeError(
        "the problems are not installed", hint="pip install --force-reinstall practice-judge"
    )


class Catalogue:
    """Nothing is parsed before it is asked for, and nothing twice that the store still knows."""

    def __init__(self, root: Path, store: Store | None = None) -> None:
        self.root = root
        self._store = store or default_store()

    def __iter__(self) -> Iterator[Problem]:
        return map(self.load, self.slugs())

    def slugs(self) -> tuple[str, ...]:
        return self._slugs

    def find(self, word: str) -> Problem:
        """The problem that a person means: two-sum, two_sum and Two-Sum are the same."""
        return self.load(word.strip().lower().replace("_", "-"), spelt=word)

    def load(self, slug: str, *, spelt: str | None = None) -> Problem:
        # Only a listed name is ever joined to the root, so `../x` and `/etc` are unknown words.
        if slug not in self._slugs:
            raise self._unknown(slug if spelt is None else spelt)
        return load_cached(self.root / slug, self._store)

    def summaries(self) -> tuple[tuple[Summary, ...], tuple[Fault, ...]]:
        """A line on each problem, by slug, and the faults of the packages that have any."""
        found, faults = summary_index(self.root, self._store).renewed(self._stamps, self.load)
        return tuple(found.values()), faults

    def words(self) -> dict[str, str]:
        """The statement of each problem without faults, in lower case, by slug."""
        found, _ = words_index(self.root, self._store).renewed(self._stamps, self.load)
        return found

    @cached_property
    def _slugs(self) -> tuple[str, ...]:
        return tuple(self._stamps)

    @cached_property
    def _stamps(self) -> dict[str, Stamp]:
        if not self.root.is_dir():
            raise JudgeError("there is no such folder of problems", where=Place(self.root))
        return dict(stamps(self.root))

    def _unknown(self, word: str) -> JudgeError:
        close = near_miss(word, self._slugs)
        suggestion = "" if close is None else f"did you mean `{close}`? "
        hint = f"{suggestion}`judge list` shows all"
        return JudgeError(f"there is no problem `{shortened(word)}`", hint=hint)
