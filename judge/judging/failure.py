"""A failed result in the words that a person reads."""

from collections.abc import Mapping
from typing import assert_never

from msgspec.structs import replace

from judge.judging.call_text import Caller
from judge.judging.display import escape
from judge.judging.failed_call import failed_call, value_returned
from judge.judging.reach import sizes, within_reach
from judge.judging.submission import Submission
from judge.judging.trial import Result, outcome_verdict
from judge.problem.package import Law
from judge.verdict import Failure, Growth, Plain, Stage, Verdict
from judge.worker.limits import MEGABYTE
from judge.worker.outcome import (
    Died,
    Outcome,
    OutOfMemory,
    Raised,
    Returned,
    TimedOut,
    TooMuchOutput,
)


def failure_of(
    caller: Caller,
    stage: Stage,
    number: int,
    result: Result,
    *,
    note: str = "",
    is_shrunk: bool = False,
) -> Failure:
    """The failure of one input; `note` is what its author says about it."""
    name = f"{_SINGULAR[stage]} {number}"
    shown = failed_call(caller, result)
    is_small = within_reach(dict(result.arguments)) is not None
    return Failure(
        stage=stage,
        number=number,
        name=name if is_small else f"{name} ({sizes(result.arguments)})",
        verdict=result.verdict,
        arguments=dict(result.arguments) if is_small else {},
        call=escape(shown.call),
        expected=within_reach(result.expected),
        expected_text=escape(shown.expected),
        returned=within_reach(value_returned(result)),
        returned_text=None if shown.returned is None else escape(shown.returned),
        message=escape(_message(result, note)),
        trace=_trace(result.outcome),
        printed=escape(result.outcome.printed),
        shrunk=is_shrunk,
    )


def too_slow(caller: Caller, stage: Stage, number: int, result: Result, growth: Growth) -> Failure:
    """A large input that took a time of the wrong class, explained by what was measured."""
    failure = failure_of(caller, stage, number, result)
    size, ratio = growth.size or 0, growth.ratio or 0.0
    why = f"{growth.time}, target {growth.target}: n = {size:,} took {ratio:.0f}x the reference"
    return replace(failure, message=f"{why}; {failure.message}")


def law_failure(
    caller: Caller,
    number: int,
    law: Law,
    arguments: Mapping[str, Plain],
    *,
    is_shrunk: bool,
) -> Failure:
    """A law that does not hold has no single right answer to show, only its own text."""
    return Failure(
        stage=Stage.PROPERTIES,
        number=number,
        name=law.name,
        verdict=Verdict.WRONG_ANSWER,
        arguments=dict(arguments) if within_reach(dict(arguments)) is not None else {},
        call=escape(caller.call(arguments)),
        expected=None,
        expected_text=None,
        returned=None,
        returned_text=None,
        message=f"this must hold, but does not here: {law.text}",
        shrunk=is_shrunk,
    )


def load_failure(submission: Submission, outcome: Outcome) -> Failure:
    """What happened while the file itself was being run, before any test."""
    return Failure(
        stage=Stage.EXAMPLES,
        number=0,
        name="loading the file",
        verdict=outcome_verdict(outcome),
        arguments={},
        call=f"loading {escape(submission.shown)}",
        expected=None,
        expected_text=None,
        returned=None,
        returned_text=None,
        message=escape(describe(outcome)),
        trace=_trace(outcome),
        printed=escape(outcome.printed),
    )


def describe(outcome: Outcome) -> str:
    """What happened, with the limit that fired, the use and the margin."""
    used = outcome.usage
    match outcome:
        case Returned():
            return f"it returned after {used.cpu_seconds:.2f} s of CPU time"
        case Raised(error, message):
            return f"{error}: {message}" if message else error
        case TimedOut(limit, True):
            return (
                f"it waited or slept: {used.wall_seconds:.1f} s by the clock, "
                f"{used.cpu_seconds:.2f} s of CPU time (limit {limit.wall_seconds:.1f} s)"
            )
        case TimedOut(limit):
            return f"stopped after {used.cpu_seconds:.2f} s of CPU time"
        case OutOfMemory(limit_bytes):
            peak = used.peak_bytes / MEGABYTE
            return f"it wanted more than {limit_bytes // MEGABYTE} MB (peak {peak:.0f} MB)"
        case TooMuchOutput(what, limit_bytes):
            return f"it {what} more than the limit of {limit_bytes:,}"
        case Died(how):
            return how
        case _:
            assert_never(outcome)


def _message(result: Result, note: str) -> str:
    if isinstance(result.outcome, Returned):
        if result.verdict is Verdict.TIME_LIMIT_EXCEEDED:
            used, limit = result.outcome.usage.cpu_seconds, result.limit.cpu_seconds
            return f"it took {used:.2f} s of CPU time (limit {limit:.2f} s)"
        return result.complaint or note
    text = describe(result.outcome)
    if isinstance(result.outcome, TimedOut) and not result.outcome.idle:
        text += f" (limit {result.limit.cpu_seconds:.2f} s)"
    return text


def _trace(outcome: Outcome) -> tuple[tuple[int, str], ...]:
    frames = outcome.frames if isinstance(outcome, Raised) else ()
    return tuple((frame.line, escape(frame.function)) for frame in frames)


_SINGULAR = {
    Stage.EXAMPLES: "example",
    Stage.OWN: "own case",
    Stage.HIDDEN: "hidden test",
    Stage.PROPERTIES: "drawn input",
}
