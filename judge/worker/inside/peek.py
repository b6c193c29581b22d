"""Looking at any object without running a line of its class.

No ==, repr, len, property, hash or isinstance (which reads a `__class__` of theirs): only
type() and the C functions of the builtin types, on objects that those were made for. Classes
are known by their ids, since a metaclass of theirs may define == and hash for them.
"""

from collections.abc import Callable
from enum import EnumType
from functools import _lru_cache_wrapper
from types import FunctionType, ModuleType
from typing import Any

from . import loading, nodes

NAME_CAP = 100

_NAME_OF = type.__dict__["__name__"].__get__
_MRO_OF = type.__dict__["__mro__"].__get__
_NAMESPACE_OF = type.__dict__["__dict__"].__get__
_ARGUMENTS_OF = BaseException.__dict__["args"].__get__
_OWN_MODULES = (loading.MODULE_NAME, nodes.__name__, loading.__name__)


def name_of(cls: type) -> str:
    return _short(_NAME_OF(cls))


def bases_of(cls: type) -> tuple[type, ...]:
    """Itself, then its bases in the order in which attributes are looked up."""
    bases: tuple[type, ...] = _MRO_OF(cls)
    return bases


def namespace_of(cls: type) -> list[tuple[str, Any]]:
    return [pair for pair in list(_NAMESPACE_OF(cls).items()) if type(pair[0]) is str]


def module_of(cls: type) -> str:
    for name, found in namespace_of(cls):
        if name == "__module__":
            return found if type(found) is str else ""
    return ""


def is_own(cls: type) -> bool:
    """Whether the class is the submission's, or one of the nodes that it is given."""
    return any(module_of(base) in _OWN_MODULES for base in bases_of(cls))


def is_class(value: Any) -> bool:
    return issubclass(type(value), type)


def is_enum(cls: type) -> bool:
    return issubclass(type(cls), EnumType)


def is_scalar(cls: type) -> bool:
    """Whether its objects are numbers or texts, or members of an enum."""
    return is_enum(cls) or any(id(base) in _PLAIN for base in bases_of(cls))


def plain(value: Any) -> Any:
    """The number or text that an object of a subclass of theirs is; else the value itself."""
    for base in bases_of(type(value)):
        strip = _PLAIN.get(id(base))
        if strip is not None:
            return strip(value)
    return value


def is_machinery(name: str, value: Any) -> bool:
    """Whether a variable only names a function, class or module: code, and no data."""
    kind = type(value)
    if kind is FunctionType:
        return _short(value.__code__.co_name) == name
    return kind is ModuleType or kind is _lru_cache_wrapper or is_class(value)


def words_for(value: Any) -> str:
    """What stands for a value that is not drawn."""
    kind = type(value)
    if id(kind) in _WRITTEN_OUT:
        return _written(value)
    if kind is FunctionType:
        return f"function {_short(value.__code__.co_name)}"
    return f"class {name_of(value)}" if is_class(value) else f"<{name_of(kind)}>"


def exception_text(kind: Any, error: Any) -> str:
    """The class, and the message where it is a plain value: their `__str__` is code of theirs."""
    name = name_of(kind) if is_class(kind) else "exception"
    if not issubclass(type(error), BaseException):
        return name
    arguments = _ARGUMENTS_OF(error)
    if len(arguments) != 1 or id(type(arguments[0])) not in _PLAIN:
        return name
    (said,) = arguments
    text = said if type(said) is str and kind is not KeyError else _written(said)
    return f"{name}: {text}"[: 2 * NAME_CAP]


def _short(name: str) -> str:
    """Functions and classes can be given names that are no plain texts, with an == of theirs."""
    return str.__getitem__(name, slice(NAME_CAP))


def _written(value: Any) -> str:
    try:
        return repr(value)[:NAME_CAP]
    except ValueError:  # Python refuses to write integers of more than 4,300 digits.
        return f"<{name_of(type(value))}>"


_PLAIN: dict[int, Callable[[Any], Any]] = {
    id(int): lambda value: int.__add__(value, 0),
    id(float): lambda value: float.__add__(value, 0.0),
    id(str): lambda value: "".join([value]),
}
_WRITTEN_OUT = {id(range), id(complex), id(bytes)}
