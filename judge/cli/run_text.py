"""What `judge run` says: one line of counts, the failure to learn from, what was earned."""

from collections.abc import Iterator

import click

from judge.cli.glyphs import Glyphs
from judge.judging.submission import Submission
from judge.practice import Attempt
from judge.progress.stats import Award
from judge.verdict import Failure, Isolation, Judgement, Stage, Verdict

_PRINTED_LINES = 12
_STRONG = (Isolation.STRONG_PLUS, Isolation.STRONG)


def run_text(attempt: Attempt, glyphs: Glyphs) -> str:
    judgement = attempt.judgement
    lines = [_headline(judgement, glyphs)]
    if judgement.failure is not None:
        lines += _failure_lines(judgement.failure, attempt.submission)
    if judgement.unstable:
        lines.append(_UNSTABLE)
    lines += _usage_lines(judgement)
    lines += _next_lines(attempt)
    if attempt.award is not None:
        lines += _award_lines(attempt.award, glyphs)
    return "\n".join(lines)


def _headline(judgement: Judgement, glyphs: Glyphs) -> str:
    is_accepted = judgement.verdict is Verdict.ACCEPTED
    sign = glyphs.right if is_accepted else glyphs.wrong
    counts = [
        f"{stage} {tally.passed}/{tally.total}"
        for stage, tally in judgement.tests.items()
        if tally.total
    ]
    drawn = judgement.tests[Stage.PROPERTIES].inputs
    inputs = f" ({drawn} inputs)" if drawn else ""
    head = click.style(
        f"{sign} {judgement.problem}", fg="green" if is_accepted else "red", bold=True
    )
    return f"{head}   {f' {glyphs.dot} '.join(counts)}{inputs}   {judgement.wall_seconds:.2f} s"


def _failure_lines(failure: Failure, source: Submission) -> Iterator[str]:
    verdict = click.style(failure.verdict.replace("_", " "), fg="red")
    where = f"{failure.name}" if failure.number else failure.name
    if failure.verdict is Verdict.WRONG_ANSWER:
        yield f"  {verdict} on {where}"
    else:
        yield f"  {verdict} on {where}: {_first_line(failure.message)}"
    if failure.shrunk:
        yield "  the smallest input found that fails:"
    if failure.number:
        yield from _block(failure.call, "      ")
    if failure.expected_text is not None and failure.verdict is Verdict.WRONG_ANSWER:
        yield f"      expected  {failure.expected_text}"
        yield f"      returned  {failure.returned_text}"
    if failure.verdict is Verdict.WRONG_ANSWER and failure.message:
        yield from _block(failure.message, "      ")
    for line, function in failure.trace:
        yield f"      {source.shown}:{line}, in {function}"
        yield f"        {source.line(line).strip()}"
    if failure.printed.strip():
        yield "      it printed:"
        yield from _block(_clipped(failure.printed), "        ")


def _usage_lines(judgement: Judgement) -> Iterator[str]:
    memory = judgement.peak_memory_bytes / 1_000_000
    yield click.style(
        f"  {judgement.cpu_seconds:.2f} s of CPU time, {memory:.1f} MB at most, "
        f"seed {judgement.seed}",
        dim=True,
    )
    if judgement.isolation not in _STRONG:
        yield click.style(
            f"  isolation is only {judgement.isolation}: run no code here that you do not trust "
            "(judge doctor)",
            fg="yellow",
        )


def _next_lines(attempt: Attempt) -> Iterator[str]:
    if attempt.saved_case is not None:
        yield f"  saved as own case {attempt.saved_case}: judge run --case {attempt.saved_case}"


def _award_lines(award: Award, glyphs: Glyphs) -> Iterator[str]:
    if award.xp:
        parts = "  ".join(f"+{xp} {reason}" for xp, reason in award.reasons)
        yield click.style(f"  {parts}  = {award.xp} XP   level {award.level}", fg="green")
    days = f"{award.streak_days} day{'' if award.streak_days == 1 else 's'}"
    if award.xp and award.streak_days:
        yield f"  {glyphs.flame} {days}"


def _block(text: str, indent: str) -> Iterator[str]:
    return (f"{indent}{line}" for line in text.splitlines())


def _clipped(text: str) -> str:
    lines = text.rstrip("\n").splitlines()
    if len(lines) <= _PRINTED_LINES:
        return "\n".join(lines)
    left = len(lines) - _PRINTED_LINES
    return "\n".join([*lines[:_PRINTED_LINES], f"… {left} more lines"])


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""


_UNSTABLE = "  unstable: it did not behave the same way twice, so look for state or a tight limit"
