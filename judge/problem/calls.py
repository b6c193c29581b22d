"""The calls of a class problem, and what they returned, against the signature."""

from collections.abc import Mapping

from judge.problem.arguments import arguments_complaint
from judge.problem.complaint import Complaint, counted, described
from judge.problem.near_miss import did_you_mean
from judge.problem.plain import shape_fault
from judge.problem.signature import Callable, constructor_of, methods_of
from judge.problem.spec import ClassSpec, Constraint, Sized
from judge.problem.types import Scalar, ScalarName
from judge.verdict import Plain

CALLS = "calls"
"""The one argument of a class problem; `constraints.calls.size` bounds their number."""


def calls_complaint(spec: ClassSpec, arguments: Mapping[str, Plain]) -> Complaint | None:
    for name in arguments:
        if name != CALLS:
            return Complaint((name,), "is not a parameter", f"only `{CALLS}` is", at_key=True)
    if CALLS not in arguments:
        return Complaint((CALLS,), "is missing", at_key=True)
    calls = arguments[CALLS]
    if not isinstance(calls, list):
        return Complaint((CALLS,), f"must be a list of calls, but is {described(calls)}")
    return _first_complaint(spec, calls) or _count_complaint(spec, calls)


def outputs_complaint(spec: ClassSpec, calls: list[Plain], outputs: Plain) -> Complaint | None:
    """One output for each call, of the type that its method returns; `calls` are valid."""
    if not isinstance(outputs, list):
        return Complaint(("outputs",), f"must be a list, but is {described(outputs)}")
    if len(outputs) != len(calls):
        what = f"must have one output for each of the {counted(len(calls), 'call')}"
        return Complaint(("outputs",), f"{what}, but has {len(outputs)}")
    methods = methods_of(spec)
    for index, (call, output) in enumerate(zip(calls, outputs, strict=True)):
        name = call[0] if isinstance(call, list) else None
        method = methods.get(name) if isinstance(name, str) else None
        returns = method.returns if method is not None else Scalar(ScalarName.NONE)
        found = shape_fault(returns, output, ("outputs", index))
        if found is not None:
            return found
    return None


def _first_complaint(spec: ClassSpec, calls: list[Plain]) -> Complaint | None:
    constructor, methods = constructor_of(spec), methods_of(spec)
    if not calls:
        return Complaint((CALLS,), f"must start with [{constructor.name}], but is empty")
    for index, call in enumerate(calls):
        known = methods if index else {constructor.name: constructor}
        found = _call_complaint(known, spec.constraints, call)
        if found is not None:
            return found.below((CALLS, index))
    return None


def _call_complaint(
    known: Mapping[str, Callable], constraints: Mapping[str, Constraint], call: Plain
) -> Complaint | None:
    if not isinstance(call, list) or not call or not isinstance(call[0], str):
        return Complaint((), f"must be a call such as [{next(iter(known), 'method')}]")
    name, *values = call
    if name not in known:
        what = f"must call {' or '.join(known)}, but calls {call[0]}"
        return Complaint((0,), what, did_you_mean(call[0], known))
    params = known[call[0]].params
    if len(values) != len(params):
        wanted = counted(len(params), "argument")
        return Complaint((), f"must give `{name}` {wanted}, but gives {len(values)}")
    if not params:
        return None  # most calls of a long list; this halves its time
    found = arguments_complaint(params, constraints, dict(zip(params, values, strict=True)))
    return None if found is None else _at_position(found, [*params])


def _at_position(found: Complaint, params: list[str]) -> Complaint:
    """A call gives its arguments by position, so the path counts instead of naming."""
    first, *inside = found.path
    position = params.index(str(first)) + 1 if first in params else 0
    return Complaint((position, *inside), f"(`{first}`) {found.what}", found.hint)


def _count_complaint(spec: ClassSpec, calls: list[Plain]) -> Complaint | None:
    bounds = spec.constraints.get(CALLS)
    if not isinstance(bounds, Sized) or bounds.size[0] <= len(calls) <= bounds.size[1]:
        return None
    low, high = bounds.size
    what = f"has {counted(len(calls), 'item')}, but the constraints allow {low} to {high}"
    return Complaint((CALLS,), what)
