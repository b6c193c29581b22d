"""Results kept as JSON, and the document that shows the newest of each kind."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import final

import msgspec
from msgspec import Struct

from benchmarks.figures import Measured, Row
from benchmarks.machine import Machine
from benchmarks.table import markdown, replaced

RESULTS = Path(__file__).with_name("results")
DOCUMENT = Path(__file__).parent.parent / "docs" / "performance.md"


@final
class Kind(StrEnum):
    """What was run. The values are part of file names."""

    TABLE = "table"
    ZOO = "zoo"
    ZOO_LOADED = "zoo-loaded"
    SOAK = "soak"
    KILLS = "kills"


@final
class Record(Struct, frozen=True):
    kind: Kind
    day: date
    machine: Machine
    rounds: int
    rows: list[Row]


def write_record(record: Record, folder: Path = RESULTS) -> Path:
    """One file a day and kind; the table's carries the bare date."""
    ending = "" if record.kind is Kind.TABLE else f"-{record.kind}"
    path = folder / f"{record.day.isoformat()}{ending}.json"
    folder.mkdir(exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n")
    return path


def newest_records(folder: Path = RESULTS) -> list[Record]:
    """The last record of each kind, in the order of the kinds."""
    found: dict[Kind, Record] = {}
    for path in sorted(folder.glob("*.json")):
        record = msgspec.json.decode(path.read_bytes(), type=Record)
        found[record.kind] = record
    return [found[kind] for kind in Kind if kind in found]


def rewrite_document(records: Sequence[Record], path: Path = DOCUMENT) -> None:
    path.write_text(replaced(path.read_text(), section(records)))


def section(records: Sequence[Record]) -> str:
    """The table of all records, what is missed, and where each was measured."""
    rows = list(chain.from_iterable(record.rows for record in records))
    missed = [row for row in rows if isinstance(row, Measured) and row.is_missed]
    said = [f"- {row.what}: {row.value:.3g} {row.unit}, target {row.target}" for row in missed]
    misses = "\n".join(said) or "- none"
    places = "\n".join(
        f"- {record.kind}: {record.day.isoformat()}, {record.rounds} rounds; {record.machine}"
        for record in records
    )
    return f"\n{markdown(rows)}\n\nMissed targets:\n\n{misses}\n\nMeasured:\n\n{places}\n"
