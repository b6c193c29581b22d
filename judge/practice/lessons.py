"""Hints and the reference: what may be shown, what it costs, and that it was shown."""

import ast
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final, final

from msgspec import Struct

from judge.practice.stamp import head, subject
from judge.problem.package import Package
from judge.problem.spec import Problem
from judge.progress.days import Today
from judge.progress.event import (
    AnyEvent,
    Attempt,
    HintOpened,
    HintStage,
    ProblemEvent,
    Revealed,
    ReviewOpened,
    Started,
    attempts,
)
from judge.progress.help import DEPTHS, depth_opened
from judge.progress.xp import helped_xp
from judge.verdict import Verdict
from judge.workspace import Workspace

WAIT: Final = timedelta(minutes=5)
"""So long a problem is thought about before its first hint opens, unless it is run."""


@final
class Hint(Struct, frozen=True):
    stage: HintStage
    text: str


@final
class Hints(Struct, frozen=True):
    """What has been opened of a problem's hints, and the one that may be opened next.

    `wait` says how long the first stays locked. `xp` is what solving the problem would
    earn without and with the next hint, bonuses apart; None where it changes nothing.
    `in_review` says that the problem is being solved again, which the hint tells on.
    """

    opened: tuple[Hint, ...]
    following: Hint | None
    wait: timedelta | None = None
    xp: tuple[int, int] | None = None
    in_review: bool = False


def hints_of(problem: Problem, events: Sequence[AnyEvent], today: Today) -> Hints:
    """`events` are those of the journal, in order."""
    ours = _about(problem, events)
    seen = {event.stage for event in ours if isinstance(event, HintOpened)}
    hints = [Hint(stage, text) for stage, text in zip(HintStage, problem.spec.hints, strict=True)]
    opened = tuple(hint for hint in hints if hint.stage in seen)
    following = next((hint for hint in hints if hint.stage not in seen), None)
    wait = None if opened else _wait(ours, today)
    in_review = _is_solved(ours) and is_open(ours)
    return Hints(opened, following, wait, _cost(problem, ours, following), in_review)


def open_hint(workspace: Workspace, problem: Problem, hint: Hint, today: Today) -> None:
    event = HintOpened(**head(today), **subject(problem), stage=hint.stage)
    workspace.journal.append(event)


@final
class Reference(Struct, frozen=True):
    """The package's own solution with its explanation, beside the learner's.

    `is_peek` says that the problem is not solved (or not solved again, in a review), so
    that showing this counts; `xp` is what solving it would have earned.
    """

    code: str
    explanation: str
    own: str | None
    is_peek: bool
    xp: int | None


def reference_of(workspace: Workspace, problem: Problem, events: Sequence[AnyEvent]) -> Reference:
    ours = _about(problem, events)
    return Reference(
        without_docstring(Package(problem).reference_file.read_text(encoding="utf-8")),
        problem.spec.explanation,
        _own_code(workspace.solution(problem)),
        is_open(ours),
        None if _is_solved(ours) else _worth(problem, depth_opened(ours, problem.slug)),
    )


def reveal(workspace: Workspace, problem: Problem, today: Today) -> None:
    workspace.journal.append(Revealed(**head(today), **subject(problem)))


def is_open(events: Iterable[AnyEvent]) -> bool:
    """Whether the one problem of these events waits to be solved, for the first time or again."""
    waits = True
    for event in events:
        if isinstance(event, Attempt) and event.verdict is Verdict.ACCEPTED:
            waits = False
        elif isinstance(event, ReviewOpened):
            waits = True
    return waits


def without_docstring(source: str) -> str:
    """The program without the statement that stands above it in a stub."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError):
        return source.strip("\n")
    match body:
        case [ast.Expr(value=ast.Constant(value=str()), end_lineno=int(end)), *_]:
            return "\n".join(source.splitlines()[end:]).strip("\n")
        case _:
            return source.strip("\n")


def _about(problem: Problem, events: Sequence[AnyEvent]) -> list[AnyEvent]:
    return [
        event
        for event in events
        if isinstance(event, ProblemEvent) and event.problem == problem.slug
    ]


def _cost(
    problem: Problem, ours: Sequence[AnyEvent], following: Hint | None
) -> tuple[int, int] | None:
    if following is None or _is_solved(ours):
        return None
    depth = depth_opened(ours, problem.slug)
    deeper = max(depth, DEPTHS[following.stage])
    now, then = _worth(problem, depth), _worth(problem, deeper)
    return None if now == then else (now, then)


def _worth(problem: Problem, depth: int) -> int:
    """The XP of a first accepted run at that depth of help."""
    return helped_xp(problem.spec.difficulty, depth)


def _wait(ours: Sequence[AnyEvent], today: Today) -> timedelta | None:
    if attempts(ours):
        return None
    starts = [event.instant for event in ours if isinstance(event, Started)]
    if not starts:
        return WAIT
    left = WAIT - (today.moment.instant - min(starts))
    return left if left > timedelta() else None


def _own_code(path: Path) -> str | None:
    try:
        return without_docstring(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None


def _is_solved(ours: Sequence[AnyEvent]) -> bool:
    return any(event.verdict is Verdict.ACCEPTED for event in attempts(ours))
