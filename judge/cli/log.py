"""`judge log`: a note for the diary."""

import sys
from pathlib import Path

import click

from judge.cli.glyphs import Glyphs, glyphs_for
from judge.cli.prose import wrapped
from judge.cli.shared import columns, now, warn
from judge.diary.note import Noted, write_note
from judge.errors import JudgeError
from judge.settings.values import Game
from judge.workspace import require_workspace

_SHOWN_FILES = 3


@click.command()
@click.argument("words", nargs=-1, metavar="TEXT")
def log(words: tuple[str, ...]) -> None:
    """Write TEXT into your diary: an experiment, a finding, what you have learnt.

    The files that have changed since your last note are named with it; the first note of a
    day that is about a changed file earns XP. With `-` the text is read from standard input.

    \b
    judge log "two pointers beat the set on sorted input: 3x"
    """
    workspace = require_workspace(Path.cwd())
    noted = write_note(workspace, now(), _text(words))
    warn(noted.warnings)
    for line in _lines(noted, glyphs_for(), says_xp=workspace.settings.game is Game.FULL):
        click.echo(line)


def _text(words: tuple[str, ...]) -> str:
    if words == ("-",):
        # A byte of another encoding costs its letter, never the note.
        return sys.stdin.buffer.read().decode(sys.stdin.encoding, "replace")
    if not words:
        raise JudgeError(
            "`judge log` needs the words to write down", hint='judge log "what I tried, what I saw"'
        )
    return " ".join(words)


def _lines(noted: Noted, glyphs: Glyphs, *, says_xp: bool) -> list[str]:
    files = noted.entry.files
    about = ", ".join(files[:_SHOWN_FILES])
    if len(files) > _SHOWN_FILES:
        about += f" and {len(files) - _SHOWN_FILES} more"
    line = f"noted {glyphs.dot} {about}" if about else "noted; no file has changed"
    lines = [wrapped(line, columns(), " " * len(f"noted {glyphs.dot} "))]
    if says_xp and noted.award.xp:
        parts = "  ".join(f"+{xp} {reason}" for xp, reason in noted.award.reasons)
        lines.append(click.style(f"  {parts}  = {noted.award.xp} XP", fg="green"))
    return lines
