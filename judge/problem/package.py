"""What a problem package can do: accept inputs, draw them, name its laws and submissions."""

from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from types import FunctionType
from typing import assert_never, final

from msgspec import Struct

from judge.errors import JudgeError, PackageError, Place
from judge.problem.arguments import arguments_complaint
from judge.problem.calls import CALLS, calls_complaint
from judge.problem.complaint import Complaint, described
from judge.problem.default_input import EvenChoices, drawn_arguments, drawn_calls, large
from judge.problem.draw import Draw
from judge.problem.near_miss import did_you_mean
from judge.problem.package_code import PackageCode, arguments_of, first_line, takes_any_name
from judge.problem.plain import shape_fault
from judge.problem.signature import function_of
from judge.problem.spec import ClassSpec, CodecSpec, FunctionSpec, InPlaceSpec, Problem
from judge.problem.types import ValueType
from judge.verdict import Plain, Verdict


@final
class Law(Struct, frozen=True):
    """A property: `function(solve, **arguments)` is true for every right answer."""

    name: str
    text: str
    function: Callable[..., object]


@final
class Package:
    """Its Python files are trusted and loaded when first needed; see PackageCode."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self._code = PackageCode(problem.slug, problem.folder)
        self._params = _params_of(problem)

    def complaint(self, arguments: Mapping[str, Plain]) -> str | None:
        """Why this is no valid input, as one sentence."""
        found = self.find_complaint(arguments)
        if found is None:
            return None
        return str(found) if found.hint is None else f"{found}; {found.hint}"

    def find_complaint(self, arguments: Mapping[str, Plain]) -> Complaint | None:
        """The same with its place inside the arguments."""
        spec = self.problem.spec
        match spec:
            case FunctionSpec() | InPlaceSpec() | CodecSpec():
                found = arguments_complaint(self._params, spec.constraints, arguments)
            case ClassSpec():
                found = calls_complaint(spec, arguments)
            case _:
                assert_never(spec)
        return self._validator_complaint(arguments) if found is None else found

    def inputs(self, draw: Draw) -> dict[str, Plain]:
        """A small input; the caller throws it away if `complaint` rejects it."""
        function = self._code.functions("generator").get("inputs")
        if function is None:
            return self._default(draw)
        return self._checked("inputs", self._code.call("generator", function, draw))

    def sized(self, n: int, seed: int) -> dict[str, Plain]:
        """One large input of about `n` items, the same for the same seed."""
        function = self._code.functions("generator").get("sized")
        if function is None:
            return self._default_large(n, Draw(EvenChoices(Random(seed))))
        return self._checked("sized", self._code.call("generator", function, n, seed))

    def laws(self) -> tuple[Law, ...]:
        return tuple(
            self._law(name, function)
            for name, function in self._code.functions("properties").items()
        )

    @property
    def checker_file(self) -> Path | None:
        path = self._code.path("checker")
        return path if path.is_file() else None

    @property
    def reference_file(self) -> Path:
        """The oracle."""
        return self.problem.folder / "submissions" / Verdict.ACCEPTED / "reference.py"

    def submissions(self) -> tuple[tuple[Verdict, Path], ...]:
        """Every stored submission with the verdict that its folder asserts."""
        folders = sorted((self.problem.folder / "submissions").glob("*/"))
        return tuple(
            (_verdict_of(folder), file)
            for folder in folders
            if folder.name != "__pycache__"
            for file in sorted(folder.glob("*.py"))
        )

    def _validator_complaint(self, arguments: Mapping[str, Plain]) -> Complaint | None:
        function = self._code.required("validator", "complaint")
        if function is None:
            return None
        said = self._code.call("validator", function, **arguments)
        if said is None or isinstance(said, str):
            return None if said is None else Complaint((), said)
        raise self._broken(
            "validator", function, f"must return a text or None, not {described(said)}"
        )

    def _default(self, draw: Draw) -> dict[str, Plain]:
        spec = self.problem.spec
        if isinstance(spec, ClassSpec):
            return {CALLS: drawn_calls(draw, spec)}
        return drawn_arguments(draw, self._params, spec.constraints)

    def _default_large(self, n: int, draw: Draw) -> dict[str, Plain]:
        spec = self.problem.spec
        if isinstance(spec, ClassSpec):
            return {CALLS: drawn_calls(draw, spec, count=n)}
        return drawn_arguments(draw, self._params, large(self._params, spec.constraints, n))

    def _checked(self, name: str, made: object) -> dict[str, Plain]:
        """A generator that makes the wrong shape is at fault; a wrong value is only unlucky."""
        function = self._code.functions("generator")[name]
        if not isinstance(made, dict):
            raise self._broken("generator", function, f"must return a dict, not {described(made)}")
        if isinstance(self.problem.spec, ClassSpec):
            return made
        for parameter, value_type in self._params.items():
            if parameter in made:
                found = shape_fault(value_type, made[parameter], (parameter,))
                if found is not None:
                    raise self._broken("generator", function, f"made a wrong value: {found}")
        return made

    def _law(self, name: str, function: FunctionType) -> Law:
        is_class = isinstance(self.problem.spec, ClassSpec)
        wanted = ("solve", CALLS) if is_class else ("solve", *self._params)
        taken = arguments_of(function)
        if not function.__doc__:
            raise self._broken("properties", function, "needs a docstring: learners are shown it")
        if set(taken) != set(wanted) and not takes_any_name(function):
            what = f"must take ({', '.join(wanted)}), not ({', '.join(taken)})"
            raise self._broken("properties", function, what)
        return Law(name, " ".join(function.__doc__.split()), function)

    def _broken(self, stem: str, function: FunctionType, what: str) -> PackageError:
        where = Place(self._code.path(stem), first_line(function))
        return PackageError(f"`{function.__name__}` in `{stem}.py` {what}", where=where)


def _params_of(problem: Problem) -> Mapping[str, ValueType]:
    spec = problem.spec
    match spec:
        case FunctionSpec() | InPlaceSpec() | CodecSpec():
            return function_of(spec).params
        case ClassSpec():
            return {}
        case _:
            assert_never(spec)


def _verdict_of(folder: Path) -> Verdict:
    if folder.name in set(Verdict):
        return Verdict(folder.name)
    hint = did_you_mean(folder.name, [*Verdict])
    raise JudgeError(f"`{folder.name}` is not a verdict", where=Place(folder), hint=hint)
