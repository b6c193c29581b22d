"""Seatbelt, the sandbox of macOS. NOT RUN: written from its documentation, on no Mac so far.

Buys, should it hold: no fork, exec, network, writing, or reading below the home folder. So
the level stays *basic* until somebody has run the hostile programs there. Applied in each
worker, since it would keep the zygote from forking, and cannot be nested.

Source: sandbox_init(3), which Apple calls deprecated, and the profiles in
/System/Library/Sandbox/Profiles. What is not named stays allowed: a profile that denies by
default would be safer, but could not be written without trying it.
"""

import ctypes
import os
from collections.abc import Iterable

_LITERAL_PROFILE = 0
_DENIED = ("network*", "process-fork", "process-exec*", "file-write*", "ipc-posix*", "ipc-sysv*")


def restrict(readable: Iterable[str]) -> None:
    """Confines this process for good. Raises OSError when the system refuses the profile."""
    system = ctypes.CDLL("/usr/lib/libSystem.dylib")
    message = ctypes.c_char_p()
    text = profile(os.path.expanduser("~"), readable).encode()
    if system.sandbox_init(text, ctypes.c_uint64(_LITERAL_PROFILE), ctypes.byref(message)) != 0:
        raise OSError(f"sandbox_init: {(message.value or b'refused').decode(errors='replace')}")


def profile(home: str, readable: Iterable[str]) -> str:
    """The later rule wins, so what may be read inside the home comes after the home itself."""
    rules = [
        "(version 1)",
        "(allow default)",
        *(f"(deny {operation})" for operation in _DENIED),
        "(deny signal (target others))",
        '(allow file-write-data (literal "/dev/null"))',
        f"(deny file-read* (subpath {_quoted(home)}))",
        *(f"(allow file-read* (subpath {_quoted(path)}))" for path in readable),
    ]
    return "\n".join(rules)


def _quoted(path: str) -> str:
    # Rules are resolved against real paths; on macOS /tmp and /var are links.
    text = os.path.realpath(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
