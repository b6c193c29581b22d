"""The use case of watching: which input it is to be, and the recording of the call."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import JudgeError
from judge.judging.bench import packages_of
from judge.judging.call_reader import read_input
from judge.judging.call_text import Caller, params_of
from judge.judging.cases import OwnCase
from judge.judging.codec_session import round_trip_name
from judge.judging.display import escape, value_text
from judge.judging.failure import describe
from judge.judging.own_cases import load_own_cases
from judge.judging.program import CALLS, program_of
from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission, read_submission
from judge.judging.trouble import trouble_error
from judge.playground.recording import Tape, tape
from judge.playground.state import Recording
from judge.problem.package import Package
from judge.problem.signature import codec_methods, entry_name
from judge.problem.spec import ClassSpec, CodecSpec, Example, Problem, Spec
from judge.problem.store import default_store
from judge.verdict import Plain
from judge.worker.host import Fence
from judge.worker.limits import MEGABYTE, WorkerLimits
from judge.worker.outcome import Loaded, Outcome, Returned, Trouble
from judge.workspace import Workspace

_SEED = 0
"""Nothing is drawn: examples and own cases are all that is run."""


@final
class Choice(Struct, frozen=True):
    """Which input the person asks for; without any it is a failing one, or the first example."""

    case: int | None = None
    failing: bool = False
    text: str | None = None


@final
class Chosen(Struct, frozen=True):
    """A valid input. `name` says which it is: `example 1`, `own case 2`, `your input`."""

    arguments: Mapping[str, Plain]
    name: str


@final
class Subject(Struct, frozen=True):
    """What is looked at: a solution, its problem's package, and the learner's own cases."""

    package: Package
    submission: Submission
    own: tuple[OwnCase, ...] = ()


def subject_of(workspace: Workspace, problem: Problem) -> Subject:
    """The workspace's solution. Raises JudgeError where it has not been started."""
    path = workspace.solution(problem)
    if not path.is_file():
        raise JudgeError(f"`{problem.slug}` has not been started", hint=f"judge new {problem.slug}")
    package = Package(problem)
    own = load_own_cases(workspace.cases(problem), package)
    return Subject(package, read_submission(path, workspace.shown(path)), own)


def subject_of_file(problem: Problem, path: Path) -> Subject:
    return Subject(Package(problem), read_submission(path))


def choose(fence: Fence, subject: Subject, choice: Choice) -> Chosen:
    """Raises JudgeError for more than one wish, or one that cannot be had."""
    wishes = (choice.case is not None, choice.failing, choice.text is not None)
    if sum(wishes) > 1:
        raise JudgeError(
            "`--case`, `--failing` and `--input` each choose the input, so give only one of them"
        )
    if choice.text is not None:
        return _written(subject.package, choice.text)
    if choice.case is not None:
        return _own(subject, choice.case)
    failing = _failing(fence, subject)
    if failing is None and choice.failing:
        raise JudgeError(
            "no example and none of your own cases fails",
            hint=f"`judge run {subject.package.problem.slug}` saves the input that fails, if any",
        )
    return failing or _first_example(subject.package)


def record(fence: Fence, subject: Subject, chosen: Chosen) -> Recording:
    """The call on the input, step by step, in a run of its own.

    A codec's two calls share a worker here: they are watched, not judged. Raises JudgeError
    when the file cannot be loaded or there is nothing to see.
    """
    spec, submission = subject.package.problem.spec, subject.submission
    program = program_of(spec, submission.source, submission.shown)
    limits = WorkerLimits(
        spec.limits.memory_mb * MEGABYTE, spec.limits.output_mb * MEGABYTE, spec.limits.threads
    )
    with (
        _fence_for(fence, packages_of(spec, submission)) as suitable,
        tape(suitable, program.frame, limits) as running,
    ):
        return _recorded(running, subject, chosen.arguments)


def values_of(spec: Spec, arguments: Mapping[str, Plain]) -> Plain:
    """The arguments as a worker takes them: by position, and a class all its calls."""
    if isinstance(spec, ClassSpec):
        return arguments[CALLS]
    return [arguments[name] for name in params_of(spec)]


def _recorded(running: Tape, subject: Subject, arguments: Mapping[str, Plain]) -> Recording:
    spec, submission = subject.package.problem.spec, subject.submission
    loaded = running.loaded
    if isinstance(loaded, Trouble):
        raise trouble_error(loaded, submission, spec)
    if not isinstance(loaded, Loaded):
        raise JudgeError(
            f"`{submission.shown}` could not be loaded: {escape(describe(loaded))}",
            hint=f"judge run {subject.package.problem.slug}",
        )
    if isinstance(spec, CodecSpec):
        return _round_trip(running, subject, spec, loaded, arguments)
    caller = Caller(loaded.form, loaded.name, spec)
    outcome = running.record(values_of(spec, arguments))
    calls = _lines(caller, arguments) if CALLS in arguments else ()
    return running.recording(
        submission.source, caller.call(arguments), calls, _error(subject, outcome)
    )


def _round_trip(
    running: Tape,
    subject: Subject,
    spec: CodecSpec,
    loaded: Loaded,
    arguments: Mapping[str, Plain],
) -> Recording:
    """One object encodes and a new one decodes, as far as it gets."""
    name, (encode, decode) = entry_name(spec), (method.name for method in codec_methods(spec))
    (value,) = arguments.values()
    caller = Caller("class", loaded.name, spec)
    calls: list[Plain] = [[name], [encode, value]]
    lines, outcome = _lines(caller, {CALLS: calls}), running.record(calls)
    match outcome:
        case Returned([_, str(text)]):
            calls = [[name], [decode, text]]
            lines += _lines(caller, {CALLS: calls})
            outcome = running.record(calls)
    title = f"{round_trip_name(loaded.name, encode, decode)}({value_text(value)}))"
    return running.recording(subject.submission.source, title, lines, _error(subject, outcome))


def _lines(caller: Caller, arguments: Mapping[str, Plain]) -> tuple[str, ...]:
    return tuple(caller.call(arguments, short=False).split("\n"))


def _error(subject: Subject, outcome: Outcome | Trouble) -> str:
    match outcome:
        case Returned():
            return ""
        case Trouble():
            return str(trouble_error(outcome, subject.submission, subject.package.problem.spec))
        case _:
            return escape(describe(outcome))


def _written(package: Package, text: str) -> Chosen:
    arguments = read_input(text, package.problem.spec)
    complaint = package.find_complaint(arguments)
    if complaint is not None:
        raise JudgeError(f"this is no valid input: {complaint}", hint=complaint.hint)
    names = params_of(package.problem.spec) or arguments
    return Chosen({name: arguments[name] for name in names}, "your input")


def _own(subject: Subject, number: int) -> Chosen:
    count = len(subject.own)
    if not 1 <= number <= count:
        have = f"{count} own case{'' if count == 1 else 's'}"
        raise JudgeError(
            f"there is no own case {number}: this problem has {have}",
            hint="a failing run saves its smallest input as one",
        )
    return Chosen(subject.own[number - 1].arguments, f"own case {number}")


def _failing(fence: Fence, subject: Subject) -> Chosen | None:
    """The first example or own case that fails now; a failing run has saved its own there."""
    plan = Plan(_SEED, subject.own, samples=True)
    store = default_store()
    found = judge_submission(fence, subject.package, subject.submission, plan, store).failure
    if found is None or not found.arguments:
        return None
    return Chosen(found.arguments, found.name)


def _first_example(package: Package) -> Chosen:
    first, *_ = package.problem.spec.examples
    shown = first.input if isinstance(first, Example) else {CALLS: first.calls}
    return Chosen(shown, "example 1")


@contextmanager
def _fence_for(fence: Fence, packages: tuple[str, ...]) -> Iterator[Fence]:
    """The common fence, or one of its own where third-party packages are to be imported."""
    if not set(packages) - set(fence.packages):
        yield fence
        return
    with Fence(packages=packages) as own:
        yield own
