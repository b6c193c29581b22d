"""The use case: judge a solution, record the attempt, say what it earned."""

from collections.abc import Sequence
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import Fault, JudgeError, Place, reason_of
from judge.judging.own_cases import load_own_cases, save_own_case
from judge.judging.run import Plan, judge_submission
from judge.judging.shape import shape_hash
from judge.judging.submission import Submission, read_submission
from judge.practice.stamp import head, subject
from judge.practice.timing import Timing, timing
from judge.problem.package import Package
from judge.problem.spec import Problem
from judge.problem.store import default_store
from judge.progress import event as facts
from judge.progress.days import Moment, Today, settle
from judge.progress.event import AnyEvent
from judge.progress.help import depth_opened
from judge.progress.recorded import Recorded
from judge.settings.values import Game
from judge.verdict import Failure, GrowthStatus, Judgement, Stage
from judge.worker.host import Fence
from judge.workspace import Workspace, write_new


@final
class Request(Struct, frozen=True):
    """What the person asked for. `case` is one of their own, by number.

    `only_changed` records no second attempt with the same code.
    """

    seed: int
    samples: bool = False
    case: int | None = None
    only_changed: bool = False

    @property
    def is_attempt(self) -> bool:
        """Only a full run counts."""
        return not self.samples and self.case is None


@final
class Run(Struct, frozen=True):
    """What came of a run: the judgement, how it was recorded, the case it left.

    `game` is the workspace's setting: whether to speak of what was earned.
    """

    submission: Submission
    judgement: Judgement
    recorded: Recorded | None = None
    saved_case: int | None = None
    timing: Timing | None = None
    game: Game = Game.FULL
    warnings: tuple[Fault, ...] = ()


def start_problem(workspace: Workspace, problem: Problem) -> Path:
    """Writes the stub. Raises JudgeError rather than touch a file that stands."""
    from judge.stub import stub  # A run writes none.

    path = workspace.solution(problem)
    try:
        write_new(path, stub(problem))
    except OSError as error:
        raise _cannot_start(workspace, problem, error) from None
    return path


def run_solution(
    workspace: Workspace, fence: Fence, problem: Problem, request: Request, moment: Moment
) -> Run:
    """Judges the workspace's solution and records the attempt. Errors record nothing."""
    package = Package(problem)
    path = workspace.solution(problem)
    if not path.is_file():
        raise JudgeError(f"`{problem.slug}` has not been started", hint=f"judge new {problem.slug}")
    submission = read_submission(path, workspace.shown(path))
    own = load_own_cases(workspace.cases(problem), package)
    _check_case(request, len(own))
    plan = Plan(request.seed, own, request.samples, request.case)
    judgement = judge_submission(fence, package, submission, plan, default_store())
    if not request.is_attempt:
        return Run(submission, judgement)
    state = workspace.journal.read()
    if request.only_changed and _is_known_code(state.events, problem, submission):
        return Run(submission, judgement)
    today = settle(moment, state.events)
    event = attempt_event(problem, submission, judgement, today, state.events)
    workspace.journal.append(event)
    saved, unsaved = _save_case(workspace, package, judgement.failure)
    return Run(
        submission,
        judgement,
        Recorded(state.events, event),
        saved,
        timing(problem, state.events, moment.instant),
        workspace.settings.game,
        (*state.warnings, *today.warnings, *unsaved),
    )


def run_file(fence: Fence, problem: Problem, path: Path, request: Request) -> Run:
    """Judges any file, records nothing and writes nothing."""
    if request.case is not None:
        raise JudgeError(
            "`--case` and `--file` cannot go together: own cases belong to the workspace",
            hint=f"judge run {problem.slug} --case {request.case}",
        )
    plan = Plan(request.seed, (), request.samples)
    submission = read_submission(path)
    return Run(
        submission, judge_submission(fence, Package(problem), submission, plan, default_store())
    )


def attempt_event(
    problem: Problem,
    submission: Submission,
    judgement: Judgement,
    today: Today,
    known: Sequence[AnyEvent],
) -> facts.Attempt:
    """The facts of the attempt, complete enough that no later rule needs the package."""
    growth = judgement.growth
    return facts.Attempt(
        **head(today),
        **subject(problem),
        difficulty=problem.spec.difficulty,
        package_hash=problem.package_hash,
        verdict=judgement.verdict,
        code_hash=submission.code_hash,
        growth=facts.GrowthSeen(growth.time, growth.target, growth.status)
        if growth.status is not GrowthStatus.SKIPPED
        else None,
        seed=judgement.seed,
        isolation=judgement.isolation,
        cpu_seconds=judgement.cpu_seconds,
        hints_opened=depth_opened(known, problem.slug),
        tests={
            stage: facts.Tally(tally.passed, tally.total)
            for stage, tally in judgement.tests.items()
        },
        shape_hash=shape_hash(submission.source),
        shrunk=judgement.failure is not None and judgement.failure.shrunk,
    )


def _cannot_start(workspace: Workspace, problem: Problem, error: OSError) -> JudgeError:
    path = workspace.solution(problem)
    if isinstance(error, FileExistsError) and path.is_file():
        return JudgeError(
            f"`{workspace.shown(path)}` is there already, and is left as it is",
            hint=f"judge run {problem.slug}",
        )
    return JudgeError(
        f"`{workspace.shown(path)}` cannot be written: {reason_of(error)}",
        hint=f"make `{workspace.shown(path.parent)}` a folder that you may write to",
    )


def _is_known_code(events: Sequence[AnyEvent], problem: Problem, submission: Submission) -> bool:
    """Whether the last attempt at the problem was made with the same code."""
    last = next(
        (event for event in reversed(facts.attempts(events)) if event.problem == problem.slug), None
    )
    return last is not None and last.code_hash == submission.code_hash


def _check_case(request: Request, count: int) -> None:
    if request.case is not None and not 1 <= request.case <= count:
        have = f"{count} own case{'' if count == 1 else 's'}"
        raise JudgeError(
            f"there is no own case {request.case}: this problem has {have}",
            hint="a failing run saves its smallest input as one",
        )


def _save_case(
    workspace: Workspace, package: Package, failure: Failure | None
) -> tuple[int | None, tuple[Fault, ...]]:
    """A failing input that the person has not got yet becomes an own case."""
    if failure is None or not failure.arguments or _is_known(failure):
        return None, ()
    path = workspace.cases(package.problem)
    try:
        return save_own_case(path, failure.arguments, package), ()
    except OSError as error:
        reason = reason_of(error)
        # The attempt is in the journal by now, so this must not look like a failed run.
        unsaved = Fault(
            f"the failing input could not be saved as an own case: {reason}",
            Place(path),
            "make the folder writable",
        )
        return None, (unsaved,)


def _is_known(failure: Failure) -> bool:
    shown = failure.stage in (Stage.EXAMPLES, Stage.OWN)
    return shown and not failure.shrunk
