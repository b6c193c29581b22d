"""What a zygote does not import, since it boots while somebody waits.

A worker imports it when it must. Where the fence will refuse every open, the zygote has it all
beforehand after all, and with it what submissions like to import themselves.
"""

from importlib import import_module

_LIKED = """
abc array cmath contextlib dataclasses decimal enum fractions inspect numbers pathlib queue
statistics struct textwrap threading time traceback weakref
"""


def import_late_modules() -> None:
    for name in _LIKED.split():
        import_module(name)
