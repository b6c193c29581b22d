"""The texts of a failed call: the call, what was expected, what was returned."""

from typing import final

from msgspec import Struct

from judge.judging.call_text import Caller
from judge.judging.compare import first_wrong_call
from judge.judging.program import CALLS
from judge.judging.trial import Result
from judge.judging.values import Mismatch
from judge.verdict import Plain
from judge.worker.outcome import Raised, Returned


@final
class FailedCall(Struct, frozen=True):
    """For a class problem the texts end with the call that went wrong."""

    call: str
    expected: str
    returned: str | None


def failed_call(caller: Caller, result: Result) -> FailedCall:
    arguments, expected, returned = result.arguments, result.expected, value_returned(result)
    wrong = _wrong_call(caller, result)
    if wrong is not None:
        arguments = {CALLS: _part(arguments[CALLS], slice(0, wrong + 1))}
        expected, returned = _part(expected, wrong), _part(returned, wrong)
    match result.outcome, result.returned:
        case Returned(), Mismatch(shown=text):
            answer: str | None = text
        case Returned(), _:
            answer = caller.answer(result.arguments, returned)
        case _:
            answer = None
    return FailedCall(caller.call(arguments), caller.answer(result.arguments, expected), answer)


def value_returned(result: Result) -> Plain:
    """The value of the declared type, if one came back."""
    return None if isinstance(result.returned, Mismatch) else result.returned


def _wrong_call(caller: Caller, result: Result) -> int | None:
    """The first call of a class problem that raised or answered wrongly, where that is known."""
    calls = result.arguments.get(CALLS)
    if caller.form != "class" or not isinstance(calls, list):
        return None
    match result.outcome, result.returned:
        case Raised(call=int(number)), _:
            wrong: int | None = number
        case Returned(), Mismatch(call=number):
            wrong = number
        case Returned(), _:
            wrong = first_wrong_call(caller.spec.checker, result.expected, value_returned(result))
        case _:
            wrong = None
    return wrong if wrong is not None and 0 <= wrong < len(calls) else None


def _part(value: Plain, place: int | slice) -> Plain:
    try:
        return value[place] if isinstance(value, list) else None
    except IndexError:
        return None
