"""What `callables` reads off a code object is what `inspect` says, for every form of a function."""

import functools
import inspect
import sys
from collections.abc import Callable
from typing import Any

import pytest

from judge.worker.inside.callables import is_async, is_bound, parameters, takes


class Counted(type):
    def __call__(cls, only: Any) -> Any:
        return only


class Plain:
    def __init__(self, first: Any, second: Any = None) -> None:
        pass

    def method(self, first: Any) -> None:
        pass

    @staticmethod
    def static(first: Any) -> None:
        pass

    @classmethod
    def of_class(cls, first: Any) -> None:
        pass

    cached = functools.cache(method)
    builtin = len


class Made:
    def __new__(cls, first: Any) -> "Made":
        return object.__new__(cls)


class Odd(metaclass=Counted):
    def __init__(self, first: Any, second: Any) -> None:
        pass


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    def __init__(self, first: Any) -> None:
        pass


async def coroutine(first: Any) -> None:
    pass


async def generator(first: Any) -> Any:
    yield first


@functools.wraps(coroutine)
def wrapper(*arguments: Any) -> None:
    pass


def inner_and_local(first: Any, /, second: Any = 0, *rest: Any, third: Any = 0, **more: Any) -> Any:
    local = first
    return lambda: (local, second, rest, third, more)


cached_and_marked = functools.cache(lambda first, second: 0)
cached_and_marked.__signature__ = inspect.Signature()  # type: ignore[attr-defined]  # as some do


FUNCTIONS: list[Callable[..., Any]] = [
    lambda: 0,
    lambda first: 0,
    lambda first, second=1: 0,
    lambda *rest: 0,
    lambda first, *rest: 0,
    lambda **more: 0,
    lambda first, *, second: 0,
    lambda first, *, second=1: 0,
    lambda first, *rest, second=1, **more: 0,
    inner_and_local,
    coroutine,
    generator,
    wrapper,
    functools.cache(lambda first, second=1: 0),
    functools.lru_cache(maxsize=2)(inner_and_local),
    functools.cache(coroutine),
    functools.cache(functools.cache(lambda first: 0)),
    functools.cache(wrapper),
    functools.cache(Plain),
    functools.cache(len),
    cached_and_marked,
    functools.partial(lambda first, second: 0, 1),
    Plain,
    Made,
    Odd,
    WithMeta,
    Plain.method,
    Plain.of_class,
    object,
    len,
]


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("count", range(4))
def test_it_takes_as_many_arguments_as_can_be_bound(
    function: Callable[..., Any], count: int
) -> None:
    try:
        inspect.signature(function).bind(*[None] * count)
        can_be_bound = True
    except TypeError:
        can_be_bound = False

    assert takes(function, count) is can_be_bound


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_names_are_those_of_the_signature(function: Callable[..., Any]) -> None:
    assert parameters(function) == list(inspect.signature(function).parameters)


def test_what_nobody_can_look_into_may_take_anything() -> None:
    assert (takes(max, 5), parameters(max)) == (True, [])


@pytest.mark.parametrize("function", FUNCTIONS)
def test_coroutines_and_their_generators_are_async(function: Callable[..., Any]) -> None:
    assert is_async(function) is (function in (coroutine, generator))


@pytest.mark.parametrize(
    ("name", "bound"),
    [
        ("method", True),
        ("static", False),
        ("of_class", False),
        ("cached", True),
        ("builtin", False),
    ],
)
def test_functions_and_cached_ones_are_bound_to_the_instance(name: str, bound: bool) -> None:
    assert is_bound(Plain, name) is bound


def test_a_cached_function_is_known_without_inspect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "inspect", None)  # Whoever imports it now fails.
    function = functools.cache(lambda first, second=1: 0)

    assert (takes(function, 2), parameters(function)) == (True, ["first", "second"])
    assert (is_async(function), is_bound(Plain, "cached")) == (False, True)
