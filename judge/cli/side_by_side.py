"""Two programs for the eye: beside each other where both fit, else one below the other."""

from rich.console import Console, Group, RenderableType
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

_GAP = 4


def print_codes(own: str | None, reference: str, width: int) -> None:
    theirs = _titled("the reference", reference)
    console = Console(highlight=False, width=width)
    if own is None:
        console.print(theirs)
        return
    yours = _titled("yours", own)
    left, right = _widest(own), _widest(reference)
    if left + _GAP + right > width:
        console.print(Group(yours, Text(), theirs))
        return
    table = Table.grid(padding=(0, _GAP, 0, 0))
    table.add_column(width=left)
    table.add_column(width=right)
    table.add_row(yours, theirs)
    console.print(table)


def _titled(title: str, code: str) -> RenderableType:
    # A theme of the terminal's own colours, without a background: it reads on light ones, too.
    syntax = Syntax(code, "python", theme="ansi_dark", background_color="default", word_wrap=True)
    return Group(Text(title, "bold"), syntax)


def _widest(code: str) -> int:
    return max(
        len("the reference"), *(len(line.expandtabs()) for line in code.splitlines() or [""])
    )
