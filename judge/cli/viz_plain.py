"""`judge viz` without a player: steps as text for pipes, for readers of screens, for guesses."""

import sys
from collections.abc import Callable
from functools import partial

import click

from judge.cli.glyphs import UNICODE as UNICODE_GLYPHS
from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns
from judge.playground.predict import Score, question
from judge.playground.text import sentence_lines, views_lines
from judge.playground.text_code import code_lines, source_lines
from judge.playground.text_frame import one_line, title_line
from judge.playground.text_look import ASCII, UNICODE, Look, Tone
from judge.playground.views import Film

_PIPE_COLUMNS = 80
_CODE_LINES = 7

_STYLES: dict[Tone, Callable[[str], str]] = {
    Tone.NAME: partial(click.style, bold=True),
    Tone.CHANGED: partial(click.style, fg="yellow", bold=True),
    Tone.POINTER: partial(click.style, fg="cyan"),
    Tone.QUIET: partial(click.style, dim=True),
    Tone.CURRENT: partial(click.style, fg="green", bold=True),
    Tone.SENTENCE: partial(click.style, bold=True),
}


def look(*, is_ascii: bool) -> Look:
    """Unicode where the stream can show it; click takes colours off where they are unwanted."""
    can_show = glyphs_for() is UNICODE_GLYPHS
    return Look(ASCII if is_ascii or not can_show else UNICODE, _styled)


def text_columns() -> int:
    return columns() or _PIPE_COLUMNS


def step_text(reel: Film, index: int, width: int, look: Look) -> str:
    """One step with the code around its line; as high as it needs."""
    scene, signs = reel.scenes[index], look.signs
    source = source_lines(reel.source)
    height = min(len(source), _CODE_LINES)
    lines = [
        title_line(reel, index, width, signs),
        *code_lines(source, scene.line, width, height, signs),
        (),
        *sentence_lines(scene.sentence, width, signs),
        *views_lines(scene.views, width, signs),
    ]
    return "\n".join(map(look.line, lines))


def print_all(reel: Film, name: str, width: int, look: Look) -> None:
    """Every step, the line to come before its sentence and views."""
    signs = look.signs
    click.echo(f"{signs.text(one_line(reel.title))}   {name}\n")
    source = source_lines(reel.source)
    for index, scene in enumerate(reel.scenes):
        lines = [
            title_line(reel, index, width, signs)[:1],
            *sentence_lines(scene.sentence, width, signs),
            *views_lines(scene.views, width, signs),
            *code_lines(source, scene.line, width, 1, signs),
        ]
        click.echo("\n".join(map(look.line, lines)) + "\n")
    click.echo(signs.text(reel.ending))


def ask(reel: Film, width: int, look: Look) -> Score:
    """Guesses line by line, from a pipe too; an empty line passes, the end of input ends it."""
    score = Score()
    for index in range(1, len(reel.scenes)):
        asked = question(reel, index)
        if asked is None:
            continue
        click.echo(step_text(reel, index - 1, width, look))
        click.echo(f"\nnext: {asked.name} = ? ", nl=False)
        line = sys.stdin.readline()
        if not line:
            break
        if line.strip():
            is_right = asked.is_right(line)
            score = score.after(is_right)
            click.echo(f"{'right' if is_right else 'no'}: {asked.name} = {asked.answer}")
        click.echo()
    click.echo(f"\nguessed {score.right} of {score.asked}")
    return score


def _styled(text: str, tone: Tone) -> str:
    style = _STYLES.get(tone)
    return style(text) if style else text
