"""The Python files of a package: loaded by path, called, and blamed by line."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FunctionType, ModuleType, TracebackType
from typing import TypeAlias, final

from judge.errors import PackageError, Place
from judge.problem.near_miss import did_you_mean
from judge.problem.patience import patience

Function: TypeAlias = Callable[..., object]


@final
class PackageCode:
    """Each file is compiled once, when first needed, and leaves no cache in the package."""

    def __init__(self, slug: str, folder: Path) -> None:
        self._slug = slug
        self._folder = folder
        self._modules: dict[str, ModuleType | None] = {}
        self._functions: dict[str, dict[str, FunctionType]] = {}

    def path(self, stem: str) -> Path:
        return self._folder / f"{stem}.py"

    def functions(self, stem: str) -> dict[str, FunctionType]:
        """The public functions that the file itself defines, in its order; none without it."""
        if stem not in self._functions:
            self._functions[stem] = self._found(stem)
        return self._functions[stem]

    def required(self, stem: str, name: str) -> FunctionType | None:
        """The function that the file must define; None where the file does not exist."""
        functions = self.functions(stem)
        if self._modules[stem] is None or name in functions:
            return functions.get(name)
        what = f"`{stem}.py` of `{self._slug}` does not define `{name}`"
        raise PackageError(what, where=Place(self.path(stem)), hint=did_you_mean(name, functions))

    def call(self, stem: str, function: Function, /, *given: object, **named: object) -> object:
        """What the function returns; what it raises becomes a PackageError with its line."""
        try:
            return function(*given, **named)
        except (Exception, SystemExit) as error:
            # Hypothesis steers a replay by raising through the generator that draws.
            if type(error).__module__.partition(".")[0] == "hypothesis":
                raise
            raise self._raised(stem, error) from error

    def _found(self, stem: str) -> dict[str, FunctionType]:
        module = self._module(stem)
        return {
            name: value
            for name, value in (vars(module).items() if module is not None else ())
            if isinstance(value, FunctionType)
            and value.__module__ == self._module_name(stem)
            and not name.startswith("_")
        }

    def _module_name(self, stem: str) -> str:
        return f"judge_package.{self._slug.replace('-', '_')}.{stem}"

    def _module(self, stem: str) -> ModuleType | None:
        if stem not in self._modules:
            self._modules[stem] = self._loaded(stem) if self.path(stem).is_file() else None
        return self._modules[stem]

    def _loaded(self, stem: str) -> ModuleType:
        module = ModuleType(self._module_name(stem))
        module.__file__ = str(self.path(stem))
        code = self._compiled(stem)
        # dataclasses and pickle look a class's module up by its name.
        sys.modules[module.__name__] = module
        try:
            with patience(self._folder):
                exec(code, vars(module))
        except PackageError:
            raise
        except (Exception, SystemExit) as error:  # the author's, not ours
            raise self._raised(stem, error) from error
        return module

    def _compiled(self, stem: str) -> CodeType:
        path = self.path(stem)
        try:
            return compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        except SyntaxError as error:
            what = f"`{stem}.py` of `{self._slug}` has a syntax error: {error.msg}"
            raise PackageError(what, where=Place(path, error.lineno, error.offset)) from error
        except (OSError, ValueError, RecursionError, MemoryError) as error:
            # No right to read; null bytes, or brackets nested beyond what the parser takes.
            what = f"`{stem}.py` of `{self._slug}` cannot be compiled: {error}"
            raise PackageError(what, where=Place(path)) from error

    def _raised(self, stem: str, error: BaseException) -> PackageError:
        path = self.path(stem)
        line = _last_line_in(str(path), error.__traceback__)
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return PackageError(
            f"`{stem}.py` of `{self._slug}` raised {reason}", where=Place(path, line)
        )


def arguments_of(function: FunctionType) -> tuple[str, ...]:
    code = function.__code__
    return code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]


def takes_any_name(function: FunctionType) -> bool:
    return bool(function.__code__.co_flags & 0x08)  # CO_VARKEYWORDS


def first_line(function: FunctionType) -> int:
    return function.__code__.co_firstlineno


def _last_line_in(path: str, traceback: TracebackType | None) -> int | None:
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == path:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line
