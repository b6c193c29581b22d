"""The tables of docs/values.md, read back, so that the page cannot rot."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "values.md"
_CELL_END = re.compile(r"(?<!\\)\|")


def rows(*heading: str) -> list[tuple[str, ...]]:
    """The rows of every table under this heading row, without the backticks around a cell."""
    found: list[tuple[str, ...]] = []
    current: tuple[str, ...] = ()
    for line in PAGE.read_text("utf-8").splitlines():
        if not line.startswith("|"):
            current = ()
        elif not current:
            current = _cells(line)
        elif current == heading and not line.startswith("|---"):
            found.append(_cells(line))
    assert found, f"no table under {heading}"
    return found


def _cells(line: str) -> tuple[str, ...]:
    cells = (cell.strip().replace("\\|", "|") for cell in _CELL_END.split(line)[1:-1])
    return tuple(
        cell[1:-1] if cell.startswith("`") and cell.endswith("`") and cell.count("`") == 2 else cell
        for cell in cells
    )
