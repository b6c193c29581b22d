"""Paths that can be clicked, where the terminal has links (OSC 8) and shows nothing of them."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_PROGRAMS: Final = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby")
_TERMINALS: Final = ("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "foot-extra", "wezterm")
_MARKS: Final = ("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "WEZTERM_PANE")
_FIRST_VTE: Final = 5000
_OPEN, _CLOSE = "\x1b]8;;", "\x1b\\"


def link(text: str, path: Path) -> str:
    """The text, leading to the file."""
    if not (sys.stdout.isatty() and has_links(os.environ)):
        return text
    return f"{_OPEN}{path.absolute().as_uri()}{_CLOSE}{text}{_OPEN}{_CLOSE}"


def has_links(environ: Mapping[str, str]) -> bool:
    """Only terminals known to have them: an old one would show the address as rubbish."""
    terminal = environ.get("TERM", "dumb")
    # A multiplexer answers for the terminal, and many still swallow what they do not know.
    if environ.get("NO_COLOR") or terminal == "dumb" or terminal.startswith(("screen", "tmux")):
        return False
    if terminal in _TERMINALS or environ.get("TERM_PROGRAM") in _PROGRAMS:
        return True
    vte = environ.get("VTE_VERSION", "")
    return (vte.isdecimal() and int(vte) >= _FIRST_VTE) or any(map(environ.get, _MARKS))
