"""The signature of a spec with its types parsed, one way to ask for all kinds."""

from collections.abc import Mapping
from typing import assert_never, final

from msgspec import Struct

from judge.problem.spec import ClassSpec, CodecSpec, FunctionSpec, InPlaceSpec, Spec
from judge.problem.types import ValueType, parse_type


@final
class Callable(Struct, frozen=True):
    """A function or method: its parameters in order, and what it returns."""

    name: str
    params: Mapping[str, ValueType]
    returns: ValueType


def function_of(spec: FunctionSpec | InPlaceSpec | CodecSpec) -> Callable:
    """The function to call; for an in-place problem `returns` is the changed parameter's type.

    A codec as a whole is one too: it takes a value and gives the same back.
    """
    params = _parsed(spec.signature.params)
    match spec:
        case FunctionSpec():
            return Callable(spec.signature.function, params, parse_type(spec.signature.returns))
        case InPlaceSpec():
            return Callable(spec.signature.function, params, params[spec.signature.result])
        case CodecSpec():
            (value_type,) = params.values()
            return Callable(spec.signature.class_name, params, value_type)
        case _:
            assert_never(spec)


def constructor_of(spec: ClassSpec) -> Callable:
    return Callable(spec.signature.class_name, _parsed(spec.signature.init), parse_type("None"))


def methods_of(spec: ClassSpec) -> dict[str, Callable]:
    return {
        name: Callable(name, _parsed(method.params), parse_type(method.returns))
        for name, method in spec.signature.methods.items()
    }


def codec_methods(spec: CodecSpec) -> tuple[Callable, Callable]:
    """Encode, which gives a text, and decode, which takes one."""
    ((name, value_type),) = _parsed(spec.signature.params).items()
    text = parse_type("str")
    return (
        Callable(spec.signature.encode, {name: value_type}, text),
        Callable(spec.signature.decode, {"text": text}, value_type),
    )


def entry_name(spec: Spec) -> str:
    """What the person writes: the function's or the class's name."""
    match spec:
        case FunctionSpec() | InPlaceSpec():
            return spec.signature.function
        case ClassSpec() | CodecSpec():
            return spec.signature.class_name
        case _:
            assert_never(spec)


def _parsed(params: Mapping[str, str]) -> dict[str, ValueType]:
    return {name: parse_type(text) for name, text in params.items()}
