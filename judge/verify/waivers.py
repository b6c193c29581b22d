"""`waivers.yaml`: what an author has looked at and lets stand, each with the reason.

A row matches by text, never by line number, and one that matches nothing is a fault: so no
waiver outlives the code that it speaks of.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias, final

from judge.errors import Fault, JudgeError, Place
from judge.problem.complaint import Complaint, shortened
from judge.problem.near_miss import did_you_mean
from judge.problem.yaml_nodes import Document, read_yaml
from judge.verdict import Plain

FILE_NAME: Final = "waivers.yaml"
_MUTANT: Final = ("file", "line_text", "change", "reason")
_GAP: Final = ("gap", "reason")
_CHECKER: Final = ("checker", "reason")
_KINDS: Final = (_MUTANT, _GAP, _CHECKER)

Key: TypeAlias = tuple[str, ...]


@final
@dataclass(slots=True)
class Waivers:
    """The rows as they stand: what each matches, and where it is written."""

    rows: tuple[tuple[Key, Place], ...] = ()
    _used: set[int] = field(default_factory=set)

    def takes_mutant(self, file: str, line_text: str, change: str) -> bool:
        """Each row takes one."""
        return self._takes((file, line_text, change))

    def takes_gap(self, gap: str) -> bool:
        """A gap reads as the report shows it: `nums: items in falling order`."""
        return self._takes(("gap", gap))

    def takes_checker(self, change: str) -> bool:
        return self._takes(("checker", change))

    def unused(self, *, with_mutants: bool) -> Iterator[Fault]:
        """A mutant's row can be told to be unused only after the mutants were tried."""
        for number, (key, place) in enumerate(self.rows):
            if number not in self._used and (with_mutants or not _speaks_of_mutant(key)):
                what = f"the waiver for `{shortened(key[-1])}` matches nothing that stands"
                yield Fault(what, place, "delete the row")

    def _takes(self, key: Key) -> bool:
        for number, (known, _) in enumerate(self.rows):
            is_free = number not in self._used or not _speaks_of_mutant(key)
            if known == key and is_free:
                self._used.add(number)
                return True
        return False


def _speaks_of_mutant(key: Key) -> bool:
    """Equal changes in one line are still two mutants; all else has a name of its own."""
    return key[0] not in ("gap", "checker")


def load_waivers(folder: Path) -> Waivers:
    """Empty without the file. Raises JudgeError with every fault of it."""
    path = folder / FILE_NAME
    if not path.is_file():
        return Waivers()
    document = read_yaml(path)
    faults = [*document.faults, *map(document.fault, _complaints(document.data))]
    if faults:
        raise JudgeError.of(tuple(faults))
    return Waivers(tuple(_keys(document)))


def _complaints(data: Plain) -> Iterator[Complaint]:
    if not isinstance(data, list):
        yield Complaint((), "the file must be a list of waivers")
        return
    for number, row in enumerate(data):
        if isinstance(row, dict):
            yield from _row_complaints(number, row)
        else:
            yield Complaint((number,), "must map `reason` and others to texts")


def _row_complaints(number: int, row: dict[str, Plain]) -> Iterator[Complaint]:
    wanted = max(_KINDS, key=lambda keys: len(row.keys() & {*keys}) - len(row.keys() ^ {*keys}))
    for key, value in row.items():
        if key not in wanted:
            yield Complaint((number, key), "is unknown", did_you_mean(key, wanted), at_key=True)
        elif not isinstance(value, str) or not value.strip():
            yield Complaint((number, key), "must be a text")
    for key in wanted:
        if key not in row:
            yield Complaint((number, key), "is missing", at_key=True)


def _keys(document: Document) -> Iterator[tuple[Key, Place]]:
    rows = document.data if isinstance(document.data, list) else []
    for number, row in enumerate(rows):
        if isinstance(row, dict):
            yield _key(row), document.place((number,))


def _key(row: dict[str, Plain]) -> Key:
    for name in ("gap", "checker"):
        if name in row:
            return name, str(row[name]).strip()
    return str(row["file"]), str(row["line_text"]).strip(), str(row["change"])
