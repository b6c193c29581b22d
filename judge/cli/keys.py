"""Single keys from the terminal, without waiting for Enter."""

import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def raw_keys() -> Iterator[None]:
    """Makes keys come at once and unechoed; the terminal is as before afterwards, whatever happens.

    Ctrl-C still interrupts. Does nothing where the input is no terminal.
    """
    if not sys.stdin.isatty():
        yield
        return
    import termios
    import tty

    descriptor = sys.stdin.fileno()
    before = termios.tcgetattr(descriptor)
    try:
        tty.setcbreak(descriptor)
        yield
    finally:
        termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def pressed_key() -> str | None:
    """The key that was pressed since the last look, if any. Never waits."""
    if not sys.stdin.isatty():
        return None
    ready, _, _ = select.select([sys.stdin.fileno()], [], [], 0)
    if not ready:
        return None
    return os.read(sys.stdin.fileno(), 16).decode(errors="ignore")[:1].lower() or None
