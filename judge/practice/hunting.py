"""Inputs of the learner's own against the wrong solutions that a package ships.

A wrong solution is one that gives wrong answers or crashes. Those that are only slow, or
only take too much memory, are left out: no input that a person writes is large enough.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final, TypeAlias, final

from msgspec import Struct

from judge.errors import Fault, JudgeError
from judge.judging.bench import Bench
from judge.judging.call_reader import form_of, read_input
from judge.judging.call_text import Caller
from judge.judging.failed_call import FailedCall, failed_call
from judge.judging.oracle import Expected
from judge.judging.own_cases import load_own_cases
from judge.judging.submission import read_submission
from judge.judging.trial import Result, Trial
from judge.practice.stamp import head, subject
from judge.problem.package import Package
from judge.problem.spec import Problem
from judge.progress.account import Account
from judge.progress.days import Moment, settle
from judge.progress.event import AnyEvent, Killed
from judge.verdict import Plain, Verdict
from judge.worker.host import Fence
from judge.worker.outcome import Loaded
from judge.workspace import Workspace

PREY: Final = (Verdict.WRONG_ANSWER, Verdict.RUN_TIME_ERROR)
Input: TypeAlias = Mapping[str, Plain]


@final
class Kill(Struct, frozen=True):
    """A wrong solution that was found out: `submission` is its path within the package."""

    submission: str
    is_new: bool
    shown: FailedCall

    @property
    def name(self) -> str:
        """What its author called the mistake."""
        return Path(self.submission).stem.replace("_", " ")


@final
class Hunt(Struct, frozen=True):
    """What came of some inputs; `known` are all wrong solutions of the problem ever killed."""

    inputs: int
    kills: tuple[Kill, ...]
    known: tuple[str, ...]
    xp: int
    warnings: tuple[Fault, ...]


def wrong_solutions(package: Package) -> tuple[Path, ...]:
    return tuple(file for verdict, file in package.submissions() if verdict in PREY)


def killed(problem: Problem, events: Iterable[AnyEvent]) -> tuple[str, ...]:
    """In the order in which they fell."""
    fallen = (
        event.submission
        for event in events
        if isinstance(event, Killed) and event.problem == problem.slug
    )
    return tuple(dict.fromkeys(fallen))


def inputs_of(
    workspace: Workspace, package: Package, text: str | None, case: int | None
) -> tuple[Input, ...]:
    """What was typed, one own case, or all of them. Raises JudgeError for an invalid input."""
    if text is not None:
        found = read_input(text, package.problem.spec)
        complaint = package.complaint(found)
        if complaint is not None:
            raise JudgeError(
                f"this is no valid input: {complaint}", hint=f"judge show {package.problem.slug}"
            )
        return (found,)
    own = load_own_cases(workspace.cases(package.problem), package)
    if not own:
        raise JudgeError(
            "there is no input to hunt with: you have no own cases for this problem yet",
            hint=f"give one as {form_of(package.problem.spec)}",
        )
    if case is None:
        return tuple(each.arguments for each in own)
    if not 1 <= case <= len(own):
        raise JudgeError(f"there is no own case {case}: this problem has {len(own)}")
    return (own[case - 1].arguments,)


def hunt(
    workspace: Workspace, fence: Fence, package: Package, inputs: Sequence[Input], moment: Moment
) -> Hunt:
    """Tries the inputs on each wrong solution, and records every first kill."""
    state = workspace.journal.read()
    today = settle(moment, state.events)
    before = killed(package.problem, state.events)
    kills = [
        Kill(name, name not in before, shown) for name, shown in _found_out(fence, package, inputs)
    ]
    events = [
        Killed(**head(today), **subject(package.problem), submission=kill.submission)
        for kill in kills
        if kill.is_new
    ]
    for event in events:
        workspace.journal.append(event)
    return Hunt(
        inputs=len(inputs),
        kills=tuple(kills),
        known=killed(package.problem, [*state.events, *events]),
        xp=_earned(state.events, events),
        warnings=(*state.warnings, *today.warnings),
    )


def _found_out(
    fence: Fence, package: Package, inputs: Sequence[Input]
) -> Iterator[tuple[str, FailedCall]]:
    with closing(Bench(fence, package, seed=0)) as bench:
        cases = [*zip(inputs, bench.oracle.expect_all(inputs), strict=True)]
        for file in wrong_solutions(package):
            name = file.relative_to(package.problem.folder / "submissions").as_posix()
            shown = _failure(bench, file, name, cases)
            if shown is not None:
                yield name, shown


def _failure(
    bench: Bench, file: Path, name: str, cases: Sequence[tuple[Input, Expected]]
) -> FailedCall | None:
    spec = bench.package.problem.spec
    session = bench.session(read_submission(file, name))
    with closing(session):
        loaded = session.start()
        if not isinstance(loaded, Loaded):
            return None  # It does not even load: no input of anybody's has found it out.
        result = _first_failure(Trial(session, bench.oracle, spec.limits.cpu_factor), cases)
        caller = Caller(loaded.form, loaded.name, spec)
        return None if result is None else failed_call(caller, result)


def _first_failure(trial: Trial, cases: Sequence[tuple[Input, Expected]]) -> Result | None:
    """All inputs in one exchange; one by one only where a call did not return."""
    results = trial.run_batch(cases)
    tried = results if results is not None else (trial.run(*case) for case in cases)
    return next((result for result in tried if not result.is_accepted), None)


def _earned(before: Sequence[AnyEvent], events: Sequence[AnyEvent]) -> int:
    return Account.of([*before, *events]).xp - Account.of(before).xp
