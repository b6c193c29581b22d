"""The document's table is what the hostile programs prove, no more and no less."""

import re
from pathlib import Path

from tests.hostile.containment import HOLDS, LEVELS
from tests.hostile.corpus import programs

DOCUMENT = Path(__file__).parents[2] / "docs" / "security.md"


def test_the_documents_table_is_that_of_the_tests() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")

    table = text.partition("<!-- table:")[2].partition("\n- ")[0]

    heads, _, *rows = [re.split(r"\s*\|\s*", line)[1:-1] for line in table.splitlines()[2:] if line]
    assert heads == ["Attack", *LEVELS]
    assert {row[0]: row[1:] for row in rows} == {
        attack: ["held" if level in held else "open" for level in LEVELS]
        for attack, held in HOLDS.items()
    }


def test_each_row_of_the_table_is_proved_by_programs() -> None:
    assert {program.attack for program in programs()} >= set(HOLDS)
