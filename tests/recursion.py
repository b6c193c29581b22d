"""CPython 3.12 counts calls through C, such as those of a cached function, against a fixed limit.

It ends a cached recursion of tens of thousands of levels with a RecursionError, whatever limit
is set; 3.11 and 3.13 do not. So programs that recurse so are not held against it there.
"""

import sys
from pathlib import Path


def is_cut_short(file: Path) -> bool:
    """Whether this Python cannot run the program for that reason."""
    text = file.read_text(encoding="utf-8")
    return sys.version_info[:2] == (3, 12) and ("@cache" in text or "lru_cache" in text)
