"""What `judge run` says: one line of counts, the failure to learn from, what was earned."""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import assert_never

import click

from judge.cli.glyphs import Glyphs
from judge.judging.submission import Submission
from judge.practice.run import Run
from judge.practice.timing import Timing
from judge.settings.values import Game
from judge.verdict import Failure, Growth, GrowthStatus, Isolation, Judgement, Stage, Tally, Verdict

_PRINTED_LINES = 12
_STRONG = (Isolation.STRONG_PLUS, Isolation.STRONG)
_LIMITS = (
    Verdict.TIME_LIMIT_EXCEEDED,
    Verdict.MEMORY_LIMIT_EXCEEDED,
    Verdict.OUTPUT_LIMIT_EXCEEDED,
)


def run_text(
    attempt: Run, glyphs: Glyphs, columns: int | None = None, drawing: Sequence[str] = ()
) -> str:
    """`columns` is the width of the terminal; None leaves every line as long as it is.

    `drawing` shows the failing input, in lines that are ready to be printed.
    """
    judgement = attempt.judgement
    lines = [*_headline(judgement, glyphs, columns)]
    if judgement.failure is not None:
        lines += _failure_lines(judgement.failure, attempt.submission, drawing)
    if judgement.unstable:
        lines.append(_UNSTABLE)
    lines += _growth_lines(judgement.growth)
    lines += _usage_lines(judgement)
    if attempt.saved_case is not None:
        lines.append(
            f"  saved as own case {attempt.saved_case}: judge run --case {attempt.saved_case}"
        )
    if attempt.timing is not None:
        lines.append(_timing_line(attempt.timing))
    recorded = attempt.recorded
    if recorded is not None and recorded.may_pay and attempt.game is Game.FULL:
        from judge.cli.award_text import award_lines

        lines += award_lines(judgement.verdict, recorded.award(), glyphs, columns)
    if _can_be_watched(attempt):
        lines.append(f"  watch it step by step: judge viz {judgement.problem}")
    return "\n".join(lines)


def _can_be_watched(attempt: Run) -> bool:
    """Whether `judge viz` finds the failing input: among the examples or the person's own cases."""
    failure = attempt.judgement.failure
    if failure is None or not failure.number or attempt.recorded is None:
        return False
    return attempt.saved_case is not None or failure.stage in (Stage.EXAMPLES, Stage.OWN)


def _headline(judgement: Judgement, glyphs: Glyphs, columns: int | None) -> Iterator[str]:
    """One line, or more where one would not fit."""
    is_accepted = judgement.verdict is Verdict.ACCEPTED
    sign = glyphs.right if is_accepted else glyphs.wrong
    head, seconds = f"{sign} {judgement.problem}", f"{judgement.wall_seconds:.2f} s"
    counts = [*_counts(judgement, glyphs)]
    line = f" {glyphs.dot} ".join(counts)
    styled = click.style(head, fg="green" if is_accepted else "red", bold=True)
    if columns is None or len(f"{head}   {line}   {seconds}") <= columns:
        yield f"{styled}   {line}   {seconds}"
        return
    yield f"{styled}   {seconds}"
    # Words are filled, so a count must be one word until its place is found.
    words = f" {glyphs.dot} ".join(count.replace(" ", "\N{NO-BREAK SPACE}") for count in counts)
    for row in textwrap.wrap(words, columns - 2):
        yield f"  {row}".replace("\N{NO-BREAK SPACE}", " ")


def _counts(judgement: Judgement, glyphs: Glyphs) -> Iterator[str]:
    for stage, tally in judgement.tests.items():
        if not tally.total:
            continue
        if _was_skipped(stage, tally, judgement):
            yield f"{stage} {glyphs.dash}"
        elif stage is Stage.PROPERTIES:
            inputs = f"{tally.inputs} input{'' if tally.inputs == 1 else 's'}"
            yield f"{stage} {tally.passed}/{tally.total} ({inputs})"
        else:
            yield f"{stage} {tally.passed}/{tally.total}"


def _was_skipped(stage: Stage, tally: Tally, judgement: Judgement) -> bool:
    """Whether the run had stopped before this stage, so that its count means nothing."""
    failure, drawn = judgement.failure, judgement.tests[Stage.PROPERTIES]
    if failure is None or tally.passed or tally.inputs:
        return False
    if failure.number == 0:  # the file did not even load
        return True
    has_stopped = failure.verdict in _LIMITS or (drawn.total > 0 and drawn.inputs == 0)
    order = [*Stage]
    return has_stopped and order.index(stage) > order.index(failure.stage)


def _failure_lines(failure: Failure, source: Submission, drawing: Sequence[str]) -> Iterator[str]:
    is_wrong = failure.verdict is Verdict.WRONG_ANSWER
    verdict = click.style(_WORDS[failure.verdict], fg="red")
    yield f"  {verdict} {_where(failure)}" + ("" if is_wrong else f": {_first_line(failure)}")
    if failure.shrunk:
        yield "  the smallest input found that fails:"
    if failure.number:
        yield from _block(failure.call, "      ")
        yield from drawing
    if is_wrong and failure.expected_text is not None:
        yield f"      expected  {failure.expected_text}"
        yield f"      returned  {failure.returned_text}"
    if is_wrong and failure.message:
        yield from _block(failure.message, "      ")
    for line, function in failure.trace:
        yield f"      {source.shown}:{line}, in {function}"
        yield f"        {source.line(line).strip()}"
    if failure.printed.strip():
        yield "      it printed:"
        yield from _block(_clipped(failure.printed), "        ")


def _where(failure: Failure) -> str:
    if failure.number == 0:
        return f"while {failure.name}"
    is_law = failure.stage is Stage.PROPERTIES and failure.expected_text is None
    return f"by the property `{failure.name}`" if is_law else f"on {failure.name}"


def _growth_lines(growth: Growth) -> Iterator[str]:
    measured = f"  growth ≈ {growth.time}, target {growth.target}"
    match growth.status:
        case GrowthStatus.OK:
            yield measured
        case GrowthStatus.SLOWER:
            yield f"{measured}: {_ratio(growth)}"
        case GrowthStatus.SLOW_CONSTANT:
            yield f"{measured}, but {_ratio(growth)}"
        case GrowthStatus.INCONCLUSIVE:
            yield f"  growth unclear, target {growth.target}"
        case GrowthStatus.SKIPPED:
            return
        case _:
            assert_never(growth.status)


def _ratio(growth: Growth) -> str:
    if growth.size is None or growth.ratio is None:
        return "slower than the reference"
    return f"{growth.ratio:.0f} times the reference at {growth.size:,} items"


def _usage_lines(judgement: Judgement) -> Iterator[str]:
    memory = judgement.peak_memory_bytes / 1_000_000
    yield click.style(
        f"  {judgement.cpu_seconds:.2f} s of CPU time, {memory:.1f} MB at most, "
        f"seed {judgement.seed}",
        dim=True,
    )
    if judgement.isolation not in _STRONG:
        yield click.style(
            f"  isolation is only {judgement.isolation}: run no code here that you do not trust",
            fg="yellow",
        )


def _timing_line(timing: Timing) -> str:
    minutes, seconds = divmod(int(timing.took.total_seconds()), 60)
    return f"  {minutes}:{seconds:02} of {timing.par // timedelta(minutes=1)} min"


def _block(text: str, indent: str) -> Iterator[str]:
    return (f"{indent}{line}" for line in text.splitlines())


def _clipped(text: str) -> str:
    lines = text.rstrip("\n").splitlines()
    if len(lines) <= _PRINTED_LINES:
        return "\n".join(lines)
    left = len(lines) - _PRINTED_LINES
    return "\n".join([*lines[:_PRINTED_LINES], f"… {left} more lines"])


def _first_line(failure: Failure) -> str:
    return failure.message.splitlines()[0] if failure.message else ""


_WORDS = {verdict: verdict.replace("_", " ") for verdict in Verdict}
_WORDS[Verdict.RUN_TIME_ERROR] = "run-time error"

_UNSTABLE = "  unstable: it did not behave the same way twice, so look for state or a tight limit"
