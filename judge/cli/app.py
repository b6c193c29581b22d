"""The command line: what the words mean, and the edge where errors become text and codes.

Exit codes: 0 accepted or done, 1 another verdict, 2 could not judge and the person can
change that, 3 a bug of ours, 130 stopped by Ctrl-C.
"""

import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import click

from judge.cli.streams import make_streams_safe, silence_stdout
from judge.errors import JudgeError, reason_of

if TYPE_CHECKING:
    from judge.worker.host import Fence

CANNOT_JUDGE, OUR_BUG, STOPPED = 2, 3, 130
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)

_COMMANDS = {
    "completions": ("judge.cli.completions:completions", "Print the script for your shell's Tab."),
    "config": ("judge.cli.config:config", "Show or change the settings of a workspace."),
    "debug": ("judge.cli.debug:debug", "Step through your solution with pdb."),
    "demo": ("judge.cli.demo:demo", "Show the whole loop in a few seconds."),
    "doctor": ("judge.cli.doctor:doctor", "Try each attack on the fence."),
    "grade": ("judge.cli.grade:grade", "Judge other people's submissions with all cores."),
    "hint": ("judge.cli.hint:hint", "Open the next hint, with its cost said first."),
    "hunt": ("judge.cli.hunt:hunt", "Find wrong solutions out with inputs of your own."),
    "import": ("judge.cli.importing:import_solutions", "Take over solutions from elsewhere."),
    "init": ("judge.cli.start:init", "Make a folder a workspace."),
    "list": ("judge.cli.browse:list_problems", "List the problems, with what you have done."),
    "log": ("judge.cli.log:log", "Write a note into your diary."),
    "new": ("judge.cli.start:new", "Write the stub of a problem."),
    "problem": ("judge.cli.problem:problem", "Write problems of your own."),
    "push": ("judge.cli.push:push", "Commit your diary, and push it to your remote."),
    "reveal": ("judge.cli.reveal:reveal", "Show the reference beside your solution."),
    "reset": ("judge.cli.start:reset", "Start a problem afresh; your file is kept."),
    "rest": ("judge.cli.rest:rest", "Declare free days, so that the streak is kept."),
    "review": ("judge.cli.review:review", "Solve a due problem again from a blank stub."),
    "roadmap": ("judge.cli.roadmap:roadmap", "Show the twelve weeks and where you stand."),
    "run": ("judge.cli.run:run", "Judge your solution."),
    "show": ("judge.cli.browse:show", "Show the statement of a problem."),
    "stats": ("judge.cli.stats:stats", "Show level, XP and streaks."),
    "today": ("judge.cli.today:today", "Show the plan of the day, as bare `judge` does."),
    "verify": ("judge.cli.verify:verify", "Prove problem packages."),
    "viz": ("judge.cli.viz:viz", "Watch your solution run, step by step."),
}
"""Where each command stands, and what it is for in a line.

A module is imported when its command is asked for, and not for the list of them all.
"""


class _Group(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, name = _COMMANDS[cmd_name][0].partition(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, what) for name, (_, what) in sorted(_COMMANDS.items())])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            raise JudgeError(f"there is no command `{args[0]}`", hint=_command_hint(args[0]))
        return super().resolve_command(ctx, args)


@click.group(
    cls=_Group,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="practice-judge", prog_name="judge")
@click.option("--json", "as_json", is_flag=True, help="Without a command: today as JSON.")
@click.pass_context
def app(ctx: click.Context, as_json: bool) -> None:
    """Practise algorithms offline: pick a problem, solve it in your editor, get a true verdict.

    \b
    judge                 the plan of the day
    judge new two-sum     write a stub to fill in
    judge run             judge what you worked on last
    judge stats           XP, streaks and topics
    """
    command = ctx.invoked_subcommand
    if command is not None and as_json:
        raise JudgeError("`--json` belongs behind the command", hint=f"judge {command} --json")
    if command is None:
        from judge.cli.today import show_today

        show_today(as_json=as_json)


def run(arguments: Sequence[str], fence: "Fence | None") -> int:
    """Does what the words say; everything that goes wrong ends here as a text and a code."""
    make_streams_safe()
    as_json = "--json" in arguments
    try:
        code = app.main(
            list(arguments),
            prog_name="judge",
            standalone_mode=False,
            obj=fence,
            color=False if os.environ.get("NO_COLOR") else None,
        )
        sys.stdout.flush()
    except JudgeError as error:
        _report(error, as_json=as_json)
        return CANNOT_JUDGE
    except click.ClickException as error:
        _report(_usage_error(error, arguments), as_json=as_json)
        return CANNOT_JUDGE
    except (click.Abort, KeyboardInterrupt):  # Click has ended the line that shows ^C.
        click.echo("stopped; nothing was recorded", err=True)
        return STOPPED
    except BrokenPipeError:
        silence_stdout()  # The reader has had enough, as in `judge list | head`.
        return 0
    except Exception as error:  # noqa: BLE001  # the edge: a bug of ours, told as one
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            silence_stdout()
            _report(_unwritable(error), as_json=False)
            return CANNOT_JUDGE
        _report_bug(error, as_json=as_json)
        return OUR_BUG
    return code if isinstance(code, int) else 0


def _report(error: JudgeError, *, as_json: bool) -> None:
    from judge.cli.faults import error_json, error_text  # A run that succeeds needs neither.

    if as_json:
        import json

        click.echo(json.dumps(error_json(error)))
    else:
        click.echo(error_text(error), err=True)


def _command_hint(word: str) -> str:
    """Commands are so short that two letters in the wrong order make them half unlike."""
    from difflib import get_close_matches

    close = get_close_matches(word.lower(), _COMMANDS, n=1, cutoff=0.6)
    return f"did you mean `{close[0]}`?" if close else f"one of {', '.join(sorted(_COMMANDS))}"


def _usage_error(error: click.ClickException, arguments: Sequence[str]) -> JudgeError:
    import re

    command = [word for word in arguments[:1] if word in _COMMANDS]
    help_command = " ".join(["judge", *command, "--help"])
    if isinstance(error, click.NoSuchOption):
        close = f"did you mean `{error.possibilities[0]}`?" if error.possibilities else None
        what = f"there is no option `{error.option_name}`"
        return JudgeError(what, hint=close or help_command)
    message = re.sub(r"'([^' ]*)'", r"`\1`", error.format_message().rstrip("."))
    message = re.sub("a valid integer( range)?$", "a whole number", message)
    return JudgeError(message[:1].lower() + message[1:], hint=help_command)


def _unwritable(error: OSError) -> JudgeError:
    reason = reason_of(error)
    return JudgeError(f"the output cannot be written: {reason}", hint="free some space")


def _report_bug(error: Exception, *, as_json: bool) -> None:
    import traceback

    traceback.print_exception(error)
    bug = JudgeError(
        "judge itself failed, so this attempt is not counted",
        hint="please report the trace above",
    )
    _report(bug, as_json=as_json)
