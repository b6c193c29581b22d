"""Faults of meaning in the examples and hidden rows: inputs and outputs that are not valid."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias, assert_never

from judge.problem.arguments import nodes_in
from judge.problem.calls import outputs_complaint
from judge.problem.complaint import Complaint, DataPath
from judge.problem.package import Package
from judge.problem.plain import shape_fault
from judge.problem.signature import Callable, function_of
from judge.problem.spec import (
    CallExample,
    ClassSpec,
    CodecSpec,
    Example,
    FunctionSpec,
    HiddenCalls,
    HiddenCase,
    InPlaceSpec,
)
from judge.problem.types import NodeOf, Nullable
from judge.problem.yaml_nodes import Document
from judge.verdict import Plain

_Row: TypeAlias = Example | CallExample | HiddenCase | HiddenCalls


def case_complaints(package: Package, document: Document) -> Iterator[Complaint]:
    """Needs a signature whose types parse. The document tells `output: null` from no output."""
    spec = package.problem.spec
    rows: dict[str, list[_Row]] = {"examples": [*spec.examples], "hidden": [*spec.hidden]}
    for section, cases in rows.items():
        for index, row in enumerate(cases):
            path: DataPath = (section, index)
            yield from _row_complaints(row, path, document)
            yield from _values_complaints(package, row, path, document)


def _row_complaints(row: _Row, path: DataPath, document: Document) -> Iterator[Complaint]:
    match row:
        case Example() | CallExample():
            return
        case HiddenCase(input=given):
            given_key, output_key = "input", "output"
        case HiddenCalls(calls=given):
            given_key, output_key = "calls", "outputs"
        case _:
            assert_never(row)
    has_output = (*path, output_key) in document.values
    if given is None and row.sized is None:
        yield Complaint(path, f"must have `{given_key}` or `sized`")
    elif given is not None and row.sized is not None:
        yield Complaint((*path, "sized"), f"cannot stand beside `{given_key}`", at_key=True)
    elif given is not None and not has_output:
        yield Complaint((*path, output_key), "is missing", at_key=True)
    elif row.sized is not None and has_output:
        what = "cannot stand in a `sized` row: the reference answers it"
        yield Complaint((*path, output_key), what, at_key=True)


def _values_complaints(
    package: Package, row: _Row, path: DataPath, document: Document
) -> Iterator[Complaint]:
    spec = package.problem.spec
    match spec, row:
        case ((FunctionSpec() | InPlaceSpec() | CodecSpec()), (Example() | HiddenCase())) if (
            row.input is not None
        ):
            found = package.find_complaint(row.input)
            if found is not None:
                yield _inside(found, (*path, "input"))
            elif (*path, "output") in document.values:
                yield from _output_complaints(function_of(spec), row.input, row.output, path)
        case ClassSpec(), (CallExample() | HiddenCalls()) if row.calls is not None:
            found = package.find_complaint({"calls": row.calls})
            if found is not None:
                yield _inside(found, path if found.path else (*path, "calls"))
            elif (*path, "outputs") in document.values:
                found = outputs_complaint(spec, row.calls, row.outputs)
                if found is not None:
                    yield found.below(path)
        case _:
            return


def _inside(found: Complaint, prefix: DataPath) -> Complaint:
    if found.path:
        return found.below(prefix)
    return Complaint(prefix, f"is refused by the validator: {found.what}")


def _output_complaints(
    function: Callable, arguments: Mapping[str, Plain], output: Plain, path: DataPath
) -> Iterator[Complaint]:
    found = shape_fault(function.returns, output, (*path, "output"))
    if found is not None:
        yield found
        return
    match function.returns:
        case NodeOf(target) | Nullable(NodeOf(target)) if isinstance(output, int):
            count = nodes_in(function.params[target], arguments[target])
            if output >= count:
                what = f"must be a node of `{target}`, 0 to {count - 1}, but is {output}"
                yield Complaint((*path, "output"), what)
        case _:
            return
