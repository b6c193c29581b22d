"""Results of the benchmarks on disk, and the section of the document made of them."""

from datetime import date
from pathlib import Path

from benchmarks.figures import Measured, Skipped, Target
from benchmarks.machine import Machine
from benchmarks.record import DOCUMENT, Kind, Record, newest_records, section, write_record
from benchmarks.table import replaced

MACHINE = Machine(2, "a processor", "Linux 6.1", "3.11.7", 0.25, {"click": "8.5"})


def record(kind: Kind, day: int, *rows: Measured | Skipped) -> Record:
    return Record(kind, date(2026, 1, day), MACHINE, 15, [*rows])


def test_a_record_is_read_as_it_was_written(tmp_path: Path):
    written = record(Kind.TABLE, 1, Measured("a", (1.5,), "s", Target(2), "n"), Skipped("b", "c"))

    path = write_record(written, tmp_path)

    assert path.name == "2026-01-01.json"
    assert newest_records(tmp_path) == [written]


def test_the_newest_of_each_kind_counts(tmp_path: Path):
    old, new = record(Kind.TABLE, 1), record(Kind.TABLE, 2)
    soak, zoo = record(Kind.SOAK, 1), record(Kind.ZOO, 1)
    for each in (new, soak, old, zoo):
        write_record(each, tmp_path)

    assert newest_records(tmp_path) == [new, zoo, soak]


def test_the_section_names_what_is_missed():
    hit = Measured("help", (1.5, 1.5), target=Target(2))
    miss = Measured("hang", (5.0, 5.0), "s", Target(1.2))

    assert section([record(Kind.TABLE, 1, hit, miss)]) == (
        "\n"
        "| what | today | middle half | target | met | medians |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| help | 1.5 | 1.5 – 1.5 | ≤ 2 | yes |  |\n"
        "| hang | 5 s | 5 – 5 | ≤ 1.2 | **no** |  |\n"
        "\n"
        "Missed targets:\n"
        "\n"
        "- hang: 5 s, target ≤ 1.2\n"
        "\n"
        "Measured:\n"
        "\n"
        "- table: 2026-01-01, 15 rounds; 2 cores (a processor), Linux 6.1, Python 3.11.7, "
        "load 0.2 at the start; click 8.5\n"
    )


def test_the_document_has_a_place_for_the_table():
    assert "the new table" in replaced(DOCUMENT.read_text(), "the new table")
