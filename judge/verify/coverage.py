"""What no test reaches although the package allows it.

Whether it is allowed is found out by trying: values of known tests are bent until they
meet the aim, and the validator is asked. An aim that no bent input reaches is not asked for.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never, final

from judge.errors import Fault
from judge.problem.calls import CALLS
from judge.problem.complaint import shortened
from judge.problem.package import Package
from judge.problem.signature import constructor_of, function_of, methods_of
from judge.problem.spec import ClassSpec, CodecSpec, FunctionSpec, InPlaceSpec, Sized
from judge.verdict import Plain
from judge.verify.aims import Aim, aims_of, size_aims
from judge.verify.exam import Exam
from judge.verify.places import of_generator
from judge.verify.report import CoverageReport
from judge.verify.waivers import Waivers

Arguments = Mapping[str, Plain]
_LARGEST_BENT = 1_000
"""Characters: bending a large input costs time and shows nothing more."""


def check_coverage(exam: Exam, waivers: Waivers) -> CoverageReport:
    inputs = [case.arguments for case in exam.tests]
    targets = [*_targets(exam.package)]
    missing: dict[str, tuple[str, ...]] = {}
    faults: list[Fault] = []
    for target in targets:
        gaps = [*_gaps(exam.package, target, inputs)]
        left = [(what, example) for what, example in gaps if not _is_waived(waivers, target, what)]
        if left:
            missing[target.parameter] = tuple(what for what, _ in left)
            faults += [_fault(exam.package, target, what, example) for what, example in left]
    return CoverageReport(sum(len(target.aims) for target in targets), missing, tuple(faults))


@final
@dataclass(frozen=True, slots=True)
class _Target:
    """A parameter: its aims, where its values stand in an input, and how one is put there."""

    parameter: str
    aims: tuple[Aim, ...]
    values: Callable[[Arguments], Sequence[Plain]]
    put: Callable[[Arguments, Callable[[Plain], Plain]], Arguments]


def _targets(package: Package) -> Iterator[_Target]:
    spec = package.problem.spec
    match spec:
        case FunctionSpec() | InPlaceSpec() | CodecSpec():
            for name, kind in function_of(spec).params.items():
                yield _parameter(name, tuple(aims_of(kind, spec.constraints.get(name))))
        case ClassSpec():
            yield _parameter(CALLS, tuple(_calls_aims(spec)))
            yield from _method_targets(spec)
        case _:
            assert_never(spec)


def _parameter(name: str, aims: tuple[Aim, ...]) -> _Target:
    return _Target(
        name,
        aims,
        lambda arguments: [arguments[name]],
        lambda arguments, bend: {**arguments, name: bend(arguments[name])},
    )


def _calls_aims(spec: ClassSpec) -> Iterator[Aim]:
    bounds = spec.constraints.get(CALLS)
    yield from size_aims(bounds if isinstance(bounds, Sized) else Sized([1, 1000]), "calls")
    for name in spec.signature.methods:
        yield Aim(f"a call of {name}", _calls_method(name), lambda value: value)


def _calls_method(name: str) -> Callable[[Plain], bool]:
    return lambda calls: any(call[0] == name for call in _rows(calls))


def _method_targets(spec: ClassSpec) -> Iterator[_Target]:
    """Each parameter of each method, under the method's name: `push.val`."""
    for method in (constructor_of(spec), *methods_of(spec).values()):
        for position, (name, kind) in enumerate(method.params.items(), 1):
            aims = tuple(aims_of(kind, spec.constraints.get(name)))
            yield _method_parameter(method.name, position, f"{method.name}.{name}", aims)


def _method_parameter(method: str, position: int, parameter: str, aims: tuple[Aim, ...]) -> _Target:
    def values(arguments: Arguments) -> list[Plain]:
        return [row[position] for row in _rows(arguments[CALLS]) if row[0] == method]

    def put(arguments: Arguments, bend: Callable[[Plain], Plain]) -> Arguments:
        rows = [[*row] for row in _rows(arguments[CALLS])]
        for row in rows:
            if row[0] == method:
                row[position] = bend(row[position])
                break
        return {CALLS: [*rows]}

    return _Target(parameter, aims, values, put)


def _gaps(
    package: Package, target: _Target, inputs: Sequence[Arguments]
) -> Iterator[tuple[str, Plain]]:
    """Each aim that is never met, with a value that would meet it."""
    values = [value for arguments in inputs for value in target.values(arguments)]
    small = [arguments for arguments in inputs if len(str(arguments)) <= _LARGEST_BENT]
    for aim in target.aims:
        if not any(map(aim.is_met, values)):
            for example in _allowed(package, target, aim, small):
                yield aim.what, example
                break


def _allowed(
    package: Package, target: _Target, aim: Aim, inputs: Sequence[Arguments]
) -> Iterator[Plain]:
    for arguments in inputs:
        bent = target.put(arguments, aim.bent)
        if bent != arguments and package.complaint(bent) is None:
            yield from filter(aim.is_met, target.values(bent))


def _is_waived(waivers: Waivers, target: _Target, what: str) -> bool:
    return waivers.takes_gap(f"{target.parameter}: {what}")


def _fault(package: Package, target: _Target, what: str, example: Plain) -> Fault:
    gap = f"`{target.parameter}`: no test has {what}, such as {shortened(str(example))}"
    hint = "let the generator reach it, or add a hidden test"
    return Fault(gap, of_generator(package), hint)


def _rows(calls: Plain) -> Iterator[list[Plain]]:
    return (row for row in calls if isinstance(row, list)) if isinstance(calls, list) else iter(())
