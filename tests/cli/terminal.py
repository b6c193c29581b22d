"""Runs a command on a terminal of its own and keeps what it wrote there."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from tests.cli.program import COMMAND, environment

ANSI = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def on_terminal(
    folder: Path,
    *arguments: str,
    columns: int = 80,
    env: Mapping[str, str] | None = None,
    typed: str = "",
) -> str:
    """Everything on the screen, escape sequences included; line ends as in a file.

    `typed` waits in the terminal until the program asks for it.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=folder,
        env=environment(folder) | {"TERM": "xterm-256color"} | dict(env or {}),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    os.write(ours, typed.encode())
    screen = b""
    with suppress(OSError):  # Linux says EIO when the last writer has gone.
        while chunk := os.read(ours, 65536):
            screen += chunk
    os.close(ours)
    process.wait()
    return screen.decode().replace("\r\n", "\n")
