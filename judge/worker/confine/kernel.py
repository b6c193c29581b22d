"""System calls by name, with failures as OSError. Source: syscall(2)."""

import ctypes
import os
from collections.abc import Callable
from ctypes import c_long, c_void_p
from functools import partial
from typing import TypeAlias

from . import syscalls

Argument: TypeAlias = "int | bytes | ctypes.Array[ctypes.c_char] | None"

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = c_long


def call(name: str, *arguments: Argument) -> int:
    """Raises OSError, whose message names the call."""
    return prepared(name, *arguments)()


def prepared(name: str, *arguments: Argument) -> Callable[[], int]:
    """The same call made ready for later: a fork pays dearly for whatever it touches first."""
    function = partial(_function(name), *map(_word, arguments))

    def make() -> int:
        result: int = function()
        if result < 0:
            code = ctypes.get_errno()
            raise OSError(code, f"{name}: {os.strerror(code)}")
        return result

    return make


def address_of(buffer: "ctypes.Array[ctypes.c_char]") -> int:
    return ctypes.addressof(buffer)


def buffer_of(data: bytes) -> "ctypes.Array[ctypes.c_char]":
    return ctypes.create_string_buffer(data, len(data))


def _function(name: str) -> Callable[..., int]:
    """By its number, which also works for what libc has no name for; else by libc's name."""
    number = syscalls.number(name)
    if number is not None:
        return partial(_libc.syscall, c_long(number))
    named: Callable[..., int] | None = getattr(_libc, name, None)
    if named is None:
        raise NotImplementedError(f"this machine has no {name}")
    return named


def _word(argument: Argument) -> object:
    # ctypes would cut a plain int to 32 bits.
    match argument:
        case int():
            return c_long(argument)
        case None:
            return c_void_p(None)
        case _:
            return argument
