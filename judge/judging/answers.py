"""The answers of one problem: from the wire, or from an author's YAML, to one plain form."""

from collections.abc import Mapping
from typing import final

from msgspec.structs import replace

from judge.judging.compare import canonical
from judge.judging.program import CALLS
from judge.judging.values import Conform, Mismatch
from judge.problem.signature import constructor_of, function_of, methods_of
from judge.problem.spec import CheckerName, ClassSpec, Spec
from judge.problem.types import Scalar, ScalarName, ValueType
from judge.verdict import Plain

_NOTHING = Scalar(ScalarName.NONE)
ORDER_FREE = {CheckerName.UNORDERED: 1, CheckerName.UNORDERED_NESTED: 2}
"""The levels of a list, from the outside, in which any order is right."""


@final
class Answers:
    """Knows the types; for a class problem an answer is the list of what each call returned."""

    def __init__(self, spec: Spec) -> None:
        self._conform = Conform(ORDER_FREE.get(spec.checker, 0))
        self._returns: ValueType | dict[str, ValueType]
        if isinstance(spec, ClassSpec):
            self._returns = {name: method.returns for name, method in methods_of(spec).items()}
            self._returns[constructor_of(spec).name] = _NOTHING
        else:
            self._returns = function_of(spec).returns

    def read(self, arguments: Mapping[str, Plain], wire: object) -> Plain | Mismatch:
        """What the worker sent, as a plain value of the declared type."""
        if not isinstance(self._returns, dict):
            return self._conform(self._returns, wire)
        kinds = _kinds(self._returns, arguments)
        if not isinstance(wire, list) or len(wire) != len(kinds):
            return Mismatch("the answers to the calls are malformed", "something else")
        outputs: list[Plain] = []
        for number, (kind, part) in enumerate(zip(kinds, wire, strict=True)):
            # What a method returns that should return nothing is ignored, as elsewhere.
            value = None if kind == _NOTHING else self._conform(kind, part)
            if isinstance(value, Mismatch):
                return replace(value, call=number)
            outputs.append(value)
        return outputs

    def canonical(self, arguments: Mapping[str, Plain], output: Plain) -> Plain:
        """An output that an author or a learner wrote, in the form that `read` gives."""
        if not isinstance(self._returns, dict):
            return canonical(self._returns, output)
        parts = output if isinstance(output, list) else []
        kinds = _kinds(self._returns, arguments)
        return [canonical(kind, part) for kind, part in zip(kinds, parts, strict=False)]


def _kinds(returns: Mapping[str, ValueType], arguments: Mapping[str, Plain]) -> list[ValueType]:
    calls = arguments[CALLS]
    assert isinstance(calls, list)
    return [returns[str(call[0])] for call in calls if isinstance(call, list)]
