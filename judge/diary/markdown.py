"""Small pieces of Markdown, for text that people and files have written."""

import re
from collections.abc import Iterable, Sequence


def plain(text: str) -> str:
    """Shown letter by letter on one line: nothing in it is a mark, a tag or the end of a cell."""
    line = " ".join(text.split())
    return re.sub(r"([\\`*_{}\[\]<>#|~!&$])", r"\\\1", line)


def note(text: str) -> str:
    """A person's own Markdown as one item of a list; HTML in it cannot close what is around."""
    quoted = text.replace("<", "&lt;")
    return "\n  ".join(line.rstrip() for line in quoted.splitlines())


def link(text: str, path: str) -> str:
    """`path` is relative to the page, with slashes."""
    quoted = re.sub(r"[^A-Za-z0-9/._~-]", _percent, path)
    return f"[{plain(text)}]({quoted})"


def table(head: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[str] = ()) -> str:
    """The cells are Markdown. The columns named in `right` hold numbers."""
    ruler = ["--:" if name in right else "---" for name in head]
    lines = [head, ruler, *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _percent(sign: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in sign[0].encode("utf-8", "surrogateescape"))
