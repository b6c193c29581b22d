"""The table of the benchmarks as text."""

import pytest

from benchmarks.figures import Measured, Skipped, Target
from benchmarks.table import END, START, markdown, plain, replaced

ROWS = [
    Measured("`run` : script", (2.0, 2.5, 3.5), target=Target(3), note="judge 50 ms"),
    Measured("instructions", (512.0,), "Mi", Target(330)),
    Measured("cores", (1.5, 1.5), target=Target(1.8, at_least=True)),
    Skipped("memory", "there is no /proc"),
]


def test_the_document_gets_a_markdown_table():
    assert markdown(ROWS) == (
        "| what | today | middle half | target | met | medians |\n"
        "| --- | --- | --- | --- | --- | --- |\n"
        "| `run` : script | 2.5 | 2.25 – 3 | ≤ 3 | yes | judge 50 ms |\n"
        "| instructions | 512 Mi | one sample | ≤ 330 | **no** |  |\n"
        "| cores | 1.5 | 1.5 – 1.5 | ≥ 1.8 | **no** |  |\n"
        "| memory | – | – | – | skipped | there is no /proc |"
    )


def test_the_terminal_gets_columns_that_line_up():
    assert plain(ROWS[:2]) == (
        "what          today   middle half  target  met     medians\n"
        "run : script  2.5     2.25 – 3     ≤ 3     yes     judge 50 ms\n"
        "instructions  512 Mi  one sample   ≤ 330   **no**"
    )


def test_only_what_stands_between_the_markers_is_replaced():
    document = f"before\n{START}\nold\n{END}\nafter\n"

    assert replaced(document, "new") == f"before\n{START}\nnew\n{END}\nafter\n"


def test_replacing_again_changes_nothing():
    document = f"before\n{START}\nold\n{END}\nafter\n"
    once = replaced(document, "new")

    assert replaced(once, "new") == once


def test_a_document_without_markers_is_left_alone():
    with pytest.raises(ValueError, match="needs the lines"):
        replaced(f"{START} but no end", "new")
