"""How what a submission defines may be called: by how many arguments, with `self` or without.

A plain function tells it by its code object, and so does one behind `@cache`. `inspect` knows
the rest, but takes a sixth of a zygote's boot to import, and runs through so much code that a
fresh worker copies half a megabyte of memory for the first look. Hence it comes when needed.
"""

from functools import WRAPPER_ASSIGNMENTS, cache
from types import FunctionType
from typing import Any, Final

# The flags of code objects: inspect's, which is dear to import.
_VARARGS: Final = 0x04
_VARKEYWORDS: Final = 0x08
_COROUTINE: Final = 0x80
_ASYNC_GENERATOR: Final = 0x200

_Cached: Final[Any] = type(cache(len))
_WHAT_CACHE_SETS: Final = {*WRAPPER_ASSIGNMENTS, "__wrapped__", "cache_parameters"}


def takes(function: Any, count: int) -> bool:
    """Whether so many arguments by position may do; True where nobody can say."""
    plain, extra = _plain(function)
    if plain is not None and _fits(plain, count + extra):
        return True
    import inspect

    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return True
    try:
        signature.bind(*[None] * count)
    except TypeError:
        return False
    return True


def parameters(function: Any) -> list[str]:
    """Their names as far as they can be known."""
    plain, extra = _plain(function)
    if plain is not None and not extra:
        return _names(plain)
    import inspect

    try:
        return list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return []


def is_async(function: Any) -> bool:
    plain, _ = _plain(function)
    if plain is not None:
        is_itself = type(function) is not _Cached  # What a cache hands out is no coroutine's own.
        return is_itself and bool(plain.__code__.co_flags & (_COROUTINE | _ASYNC_GENERATOR))
    import inspect

    return inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)


def is_bound(cls: type, name: str) -> bool:
    """Whether a call on an instance passes it along: functions do, and `@cache`d ones."""
    if type(cls.__dict__.get(name)) in (FunctionType, _Cached):
        return True
    import inspect

    method = inspect.getattr_static(cls, name)
    return hasattr(type(method), "__get__") and not isinstance(method, (staticmethod, classmethod))


def _plain(function: Any) -> tuple[FunctionType | None, int]:
    """The function that is really called, and how many arguments more than the caller gives.

    None for all that is not plain: `__wrapped__` and `__signature__` would be attributes.
    """
    kind: Any = type(function)
    extra = int(kind is type and function.__new__ is object.__new__)
    if extra:
        function = function.__init__
    if type(function) is _Cached and function.__dict__.keys() <= _WHAT_CACHE_SETS:
        function = function.__dict__.get("__wrapped__")
    if type(function) is FunctionType and not function.__dict__:
        return function, extra
    return None, 0


def _fits(function: FunctionType, count: int) -> bool:
    code = function.__code__
    if code.co_kwonlyargcount > len(function.__kwdefaults__ or ()):
        return False
    least = code.co_argcount - len(function.__defaults__ or ())
    return least <= count and (count <= code.co_argcount or bool(code.co_flags & _VARARGS))


def _names(function: FunctionType) -> list[str]:
    """In the order of a signature, where *args stands before what is passed by name only."""
    code = function.__code__
    named = code.co_argcount + code.co_kwonlyargcount
    names = [*code.co_varnames[: code.co_argcount]]
    rest = [*code.co_varnames[named : named + 2]]
    if code.co_flags & _VARARGS:
        names.append(rest.pop(0))
    names += code.co_varnames[code.co_argcount : named]
    return names + (rest[:1] if code.co_flags & _VARKEYWORDS else [])
