"""Beginning with a problem, for the first time or again from a blank stub."""

from datetime import timedelta
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import Fault, JudgeError, reason_of
from judge.practice import run as practice
from judge.practice.stamp import head, subject
from judge.problem.spec import Problem
from judge.progress.days import Moment, settle
from judge.progress.event import Started
from judge.progress.par import PAR
from judge.stub import stub
from judge.workspace import Workspace, keep_aside, write_new


@final
class Beginning(Struct, frozen=True):
    """The stub, where the earlier file went (if there was one), and what the clock warns of."""

    path: Path
    kept: Path | None = None
    warnings: tuple[Fault, ...] = ()


def begin(workspace: Workspace, problem: Problem, moment: Moment, *, timed: bool) -> Beginning:
    """Writes the stub and records the start; `timed` starts the clock of the par time.

    Raises JudgeError rather than touch a file that stands.
    """
    today = settle(moment, workspace.journal.read().events)
    path = practice.start_problem(workspace, problem)
    event = Started(
        **head(today), **subject(problem), difficulty=problem.spec.difficulty, timed=timed
    )
    workspace.journal.append(event)
    return Beginning(path, warnings=today.warnings)


def par_minutes(problem: Problem) -> int:
    return PAR[problem.spec.difficulty] // timedelta(minutes=1)


def begin_again(workspace: Workspace, problem: Problem, moment: Moment) -> Beginning:
    """A fresh stub; the earlier file is kept. Raises JudgeError where there is none."""
    path = workspace.solution(problem)
    if not path.is_file():
        raise JudgeError(f"`{problem.slug}` has not been started", hint=f"judge new {problem.slug}")
    return blank(workspace, problem, moment)


def blank(
    workspace: Workspace, problem: Problem, moment: Moment, *, shows_topic: bool = True
) -> Beginning:
    """A stub where the solution stood, if there was one; that is kept under its UTC time.

    A stub in which nothing was written is not worth keeping, and stays where it is.
    """
    path, text = workspace.solution(problem), stub(problem, shows_topic=shows_topic)
    try:
        kept = None
        if path.is_file():
            if path.read_bytes() == text.encode():
                return Beginning(path)
            kept = keep_aside(path, workspace.attempts(problem), moment.instant)
        write_new(path, text)
    except OSError as error:
        shown = workspace.shown(Path(error.filename or path))
        raise JudgeError(
            f"`{shown}` cannot be written: {reason_of(error)}",
            hint=f"make `{workspace.shown(Path(shown).parent)}` a folder that you may write to",
        ) from None
    return Beginning(path, kept)
