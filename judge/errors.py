"""What the person can put right: one exception, with a place and a hint."""

from pathlib import Path
from typing import final

from msgspec import Struct


@final
class Place(Struct, frozen=True):
    """A spot in a text file; line and column count from 1, `length` in characters."""

    path: Path
    line: int | None = None
    column: int | None = None
    length: int = 1

    def __str__(self) -> str:
        parts = [str(self.path)]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts)


@final
class Fault(Struct, frozen=True):
    """One thing that is wrong: what, where, and what to do about it."""

    what: str
    where: Place | None = None
    hint: str | None = None


class JudgeError(Exception):
    """The judge cannot go on, and the person can change that (exit code 2).

    Several faults may be reported at once: a spec file names all of its own.
    """

    def __init__(self, what: str, *, where: Place | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.faults: tuple[Fault, ...] = (Fault(what, where, hint),)

    @classmethod
    def of(cls, faults: tuple[Fault, ...]) -> "JudgeError":
        """One error that carries every fault; there must be at least one."""
        first, *_ = faults
        error = cls(first.what, where=first.where, hint=first.hint)
        error.faults = faults
        return error


@final
class PackageError(JudgeError):
    """A problem package broke its promise while judging: the learner loses nothing."""


def reason_of(error: OSError) -> str:
    """Why the system refused, as the end of a sentence: `no space left on device`."""
    return (error.strerror or str(error)).lower()
