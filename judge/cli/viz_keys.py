"""Keys with names: arrows and the like come from a terminal as several characters."""

import os
import re
import select
import sys

_NAMES = {
    "\x1b[A": "up",
    "\x1bOA": "up",
    "\x1b[B": "down",
    "\x1bOB": "down",
    "\x1b[C": "right",
    "\x1bOC": "right",
    "\x1b[D": "left",
    "\x1bOD": "left",
    "\x1b[H": "home",
    "\x1bOH": "home",
    "\x1b[1~": "home",
    "\x1b[F": "end",
    "\x1bOF": "end",
    "\x1b[4~": "end",
    "\x1b": "escape",
    "\r": "enter",
    "\n": "enter",
    "\x7f": "backspace",
    "\x08": "backspace",
    " ": "space",
}
_KEY = re.compile(r"\x1b(?:\[[0-9;]*[~A-Za-z]|O[A-Za-z])|.", re.DOTALL)


def keys_within(seconds: float) -> list[str]:
    """What was pressed, as soon as something was; empty when the time is over first."""
    descriptor = sys.stdin.fileno()
    ready, _, _ = select.select([descriptor], [], [], seconds)
    if not ready:
        return []
    typed = os.read(descriptor, 1024)
    # An end of the input would come back at once, again and again.
    return keys_of(typed.decode(errors="ignore")) if typed else ["q"]


def keys_of(typed: str) -> list[str]:
    """Unknown sequences are left out whole, so that their letters are no keys."""
    found = (_NAMES.get(part, part) for part in _KEY.findall(typed))
    return [key for key in found if not key.startswith("\x1b")]
