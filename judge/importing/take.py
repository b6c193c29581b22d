"""`judge import`: each file judged as any solution is, and kept if it is accepted.

What was solved elsewhere earns XP by the rules, and nothing that belongs to a day: its event
is marked, so that no streak grows and no run is counted.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import assert_never, final

import msgspec
from msgspec import Struct

from judge.errors import JudgeError, reason_of
from judge.importing.collection import Collection, Found
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission, read_submission
from judge.practice.run import attempt_event
from judge.problem.catalogue import Catalogue
from judge.problem.package import Package
from judge.problem.spec import Problem
from judge.problem.store import default_store
from judge.progress.award import award
from judge.progress.days import Moment, settle
from judge.progress.event import AnyEvent, attempts
from judge.verdict import Judgement, Verdict
from judge.worker.host import Fence
from judge.workspace import Workspace, write_new


@final
class Taken(Struct, frozen=True):
    """Accepted and recorded; `kept` is where the file stands now, `xp` what it earned."""

    found: Found
    kept: Path
    xp: int


@final
class Known(Struct, frozen=True):
    """This very code has been accepted before."""

    found: Found


@final
class Failed(Struct, frozen=True):
    found: Found
    judgement: Judgement


@final
class Unjudged(Struct, frozen=True):
    """It cannot be judged at all: a syntax error, no function of the right name."""

    found: Found
    error: JudgeError


Taking = Taken | Known | Failed | Unjudged


@final
class Importer:
    def __init__(
        self, workspace: Workspace, catalogue: Catalogue, fence: Fence, moment: Moment
    ) -> None:
        self._workspace = workspace
        self._catalogue = catalogue
        self._fence = fence
        self._moment = moment

    def take(self, collection: Collection, seed: int) -> Iterator[Taking]:
        """One after the other; what was taken stays, whatever comes after."""
        for found in collection.found:
            yield self._take(found, seed)

    def _take(self, found: Found, seed: int) -> Taking:
        problem = self._catalogue.load(found.slug)
        try:
            submission = read_submission(found.path, found.shown)
            events = self._workspace.journal.read().events
            if _is_known(events, problem, submission):
                return Known(found)
            plan = Plan(seed, ())
            judgement = judge_submission(
                self._fence, Package(problem), submission, plan, default_store()
            )
        except JudgeError as error:
            return Unjudged(found, error)
        match judgement.verdict:
            case Verdict.ACCEPTED:
                return self._kept(found, problem, submission, judgement)
            case (
                Verdict.WRONG_ANSWER
                | Verdict.TIME_LIMIT_EXCEEDED
                | Verdict.MEMORY_LIMIT_EXCEEDED
                | Verdict.OUTPUT_LIMIT_EXCEEDED
                | Verdict.RUN_TIME_ERROR
            ):
                return Failed(found, judgement)
            case _:
                assert_never(judgement.verdict)

    def _kept(
        self, found: Found, problem: Problem, submission: Submission, judgement: Judgement
    ) -> Taken:
        """The file before the event: a journal must not speak of what is not there."""
        events = self._workspace.journal.read().events
        today = settle(self._moment, events)
        kept = _written(self._workspace, problem, submission)
        event = msgspec.structs.replace(
            attempt_event(problem, submission, judgement, today, events), imported=True
        )
        self._workspace.journal.append(event)
        return Taken(found, kept, award(events, event).xp)


def _is_known(events: tuple[AnyEvent, ...], problem: Problem, submission: Submission) -> bool:
    return any(
        run.problem == problem.slug
        and run.verdict is Verdict.ACCEPTED
        and run.code_hash == submission.code_hash
        for run in attempts(events)
    )


def _written(workspace: Workspace, problem: Problem, submission: Submission) -> Path:
    """As the solution if none stands there, else among the earlier attempts."""
    text = submission.source.decode("utf-8-sig")
    place = workspace.solution(problem)
    aside = workspace.attempts(problem) / f"imported-{submission.code_hash}.py"
    for path in (place, aside):
        try:
            write_new(path, text)
        except FileExistsError:
            continue
        except OSError as error:
            raise JudgeError(
                f"`{workspace.shown(path)}` cannot be written: {reason_of(error)}",
                hint="make the folder writable, then import again",
            ) from None
        return path
    return aside  # The same code stands there already.
