"""`judge debug`: the case that fails, in a debugger, in the person's own Python."""

import re
import sys
import traceback
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Final, final

import click
from msgspec import Struct

from judge.cli.choice import chosen_problem
from judge.cli.shared import fence_of, problem_argument
from judge.errors import JudgeError
from judge.judging.answers import Answers
from judge.judging.call_text import Caller
from judge.judging.program import program_of
from judge.judging.trouble import trouble_error
from judge.judging.values import Mismatch
from judge.practice import playing
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.signature import codec_methods, entry_name
from judge.problem.spec import ClassSpec, CodecSpec, Spec
from judge.verdict import Plain
from judge.worker.outcome import Trouble
from judge.worker.outside import load_outside
from judge.workspace import require_workspace

_PORT: Final = 5678
_HOST: Final = "127.0.0.1"
_CALL_NOTE: Final = re.compile(r"call \d+")
"""What a worker writes on an exception for the judge."""


@click.command()
@problem_argument
@click.option("--case", type=int, metavar="N", help="Your own case N.")
@click.option("--failing", is_flag=True, help="The case that fails; an error if none does.")
@click.option("--input", "text", metavar="TEXT", help="This input, as a call or its arguments.")
@click.option(
    "--listen",
    type=click.IntRange(1, 65535),
    is_flag=False,
    flag_value=_PORT,
    metavar="[PORT]",
    help=f"Wait for an editor to attach with debugpy (port {_PORT}).",
)
@click.option("--yes", is_flag=True, help="Do not ask first.")
@click.pass_context
def debug(  # noqa: PLR0913  # one parameter for each option
    ctx: click.Context,
    slug: str,
    case: int | None,
    failing: bool,
    text: str | None,
    listen: int | None,
    yes: bool,
) -> int:
    """Step through your solution of PROBLEM with pdb (default: the one you changed last).

    The input is one that fails, if there is one, or else the first example. The debugger stops
    at the first line of yours, and at each `breakpoint()`. Your file is left as it is.

    \b
    judge debug two-sum
    judge debug two-sum --input "two_sum([3, 2, 4], 6)"
    judge debug two-sum --listen
    """
    workspace = require_workspace(Path.cwd())
    problem = chosen_problem(slug, Catalogue(problems_root()), workspace)
    if listen is not None:
        _check_debugpy()
    subject = playing.subject_of(workspace, problem)
    with fence_of(ctx) as fence:
        chosen = playing.choose(fence, subject, playing.Choice(case, failing, text))
    _announce(subject, chosen)
    if not yes and sys.stdin.isatty() and not click.confirm("Go on?", default=True):
        return 0
    path = str(workspace.solution(problem).resolve())
    session = _Session(subject, chosen, _loaded(subject, path))
    return _listen(session, listen) if listen is not None else _step(session, path)


@final
class _Session(Struct, frozen=True):
    subject: playing.Subject
    chosen: playing.Chosen
    call: Callable[[Plain], object]

    def work(self) -> object:
        """Makes the call; a codec's value goes there and back."""
        spec = self.subject.package.problem.spec
        if not isinstance(spec, CodecSpec):
            return self.call(playing.values_of(spec, self.chosen.arguments))
        name, (encode, decode) = entry_name(spec), (method.name for method in codec_methods(spec))
        (value,) = self.chosen.arguments.values()
        match self.call([[name], [encode, value]]):
            case [_, str(text)]:
                return self.call([[name], [decode, text]])
            case other:
                return other


def _loaded(subject: playing.Subject, path: str) -> Callable[[Plain], object]:
    """The file goes by its whole path, since a debugger has to find the text."""
    spec, submission = subject.package.problem.spec, subject.submission
    call = load_outside(program_of(spec, submission.source, path).frame)
    if isinstance(call, Trouble):
        raise trouble_error(call, submission, spec)
    return call


def _announce(subject: playing.Subject, chosen: playing.Chosen) -> None:
    call = _caller(subject.package.problem.spec).call(chosen.arguments)
    click.echo(f"{chosen.name}:\n\n{call}\n")
    click.echo(
        f"{subject.submission.shown} now runs in this Python, outside the fence: "
        "it may do whatever you may."
    )


def _step(session: _Session, path: str) -> int:
    from judge.cli.debugger import Debugger

    wires: list[object] = []
    try:
        Debugger(path).run_work(lambda: wires.append(session.work()))
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  # theirs may be any, SystemExit too
        _look_at_the_end(error, path)
        return 0
    click.echo(f"returned {_returned(session, wires[0])}" if wires else "stopped")
    return 0


def _look_at_the_end(error: BaseException, path: str) -> None:
    """The exception with the person's own frames, and the debugger where it was raised."""
    own = error.__traceback__
    while own is not None and own.tb_frame.f_code.co_filename != path:
        own = own.tb_next
    told = traceback.TracebackException(type(error), error, own)
    told.__notes__ = [note for note in told.__notes__ or [] if not _CALL_NOTE.fullmatch(str(note))]
    click.echo("".join(told.format()).rstrip(), err=True)
    if own is not None and sys.stdin.isatty():
        from pdb import post_mortem

        post_mortem(own)


def _listen(session: _Session, port: int) -> int:
    from importlib import import_module

    debugpy = import_module("debugpy")
    debugpy.listen((_HOST, port))
    click.echo(f"waiting on {_HOST}:{port}: set a breakpoint in your file, then attach the editor")
    debugpy.wait_for_client()
    click.echo(f"returned {_returned(session, session.work())}")
    return 0


def _check_debugpy() -> None:
    if find_spec("debugpy") is None:
        raise JudgeError(
            "`--listen` needs debugpy, which is not installed beside judge",
            hint=f"{sys.executable} -m pip install debugpy",
        )


def _returned(session: _Session, wire: object) -> str:
    """The answer in its plain form; it has not been judged."""
    spec, arguments = session.subject.package.problem.spec, session.chosen.arguments
    if isinstance(spec, CodecSpec) and isinstance(wire, list):
        wire = wire[-1]
    value = Answers(spec).read(arguments, wire)
    return value.shown if isinstance(value, Mismatch) else _caller(spec).answer(arguments, value)


def _caller(spec: Spec) -> Caller:
    return Caller("class" if isinstance(spec, ClassSpec) else "function", entry_name(spec), spec)
