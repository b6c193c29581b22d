"""What a zygote does not import, since it boots while somebody waits.

A worker imports it when it must. Where the fence will refuse every open, the zygote has it all
beforehand after all, and with it what submissions like to import themselves.
"""

from importlib import import_module

_LIKED = """
abc array ast cmath contextlib dataclasses decimal dis enum fractions importlib.abc inspect numbers
pathlib queue selectors shutil signal socket statistics struct tempfile textwrap threading time
tokenize traceback urllib.parse weakref zlib
"""


def import_late_modules() -> None:
    for name in _LIKED.split():
        import_module(name)
