"""Results of a trial, made by hand."""

from collections.abc import Mapping
from typing import Any

from judge.judging.trial import Result, outcome_verdict
from judge.judging.values import Mismatch
from judge.verdict import Plain, Verdict
from judge.worker.limits import TimeLimit
from judge.worker.outcome import Outcome, Returned, Usage

USAGE = Usage(1.25, 1.5, 5 << 20)
LIMIT = TimeLimit.of_cpu(1.0)


def wrong(
    arguments: Mapping[str, Plain], expected: Plain, returned: Plain | Mismatch, why: str = ""
) -> Result:
    wire: Any = None if isinstance(returned, Mismatch) else returned
    return Result(
        arguments,
        expected,
        Returned(wire, USAGE, ""),
        LIMIT,
        Verdict.WRONG_ANSWER,
        returned,
        why or (returned.why if isinstance(returned, Mismatch) else ""),
    )


def ended(arguments: Mapping[str, Plain], expected: Plain, outcome: Outcome) -> Result:
    return Result(arguments, expected, outcome, LIMIT, outcome_verdict(outcome))
