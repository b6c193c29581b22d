"""The player of `judge viz`: a full screen, keys, and a clean end."""

import time
from contextlib import suppress
from typing import assert_never

from msgspec.structs import replace

from judge.cli.keys import raw_keys
from judge.cli.viz_keys import keys_within
from judge.playground.player import Mode, Player, pressed, ticked
from judge.playground.player_frame import player_frame
from judge.playground.predict import Score
from judge.playground.text_frame import Size
from judge.playground.text_look import Look, Tone

_SECONDS_A_STEP = 0.7
_LOOK_SECONDS = 0.2
"""How soon a change of the window's size is seen."""

_KEYS = (
    ("right, l, n, Enter", "next step"),
    ("left, h, p", "step back"),
    ("up, k / down, j", "scroll the views, where not all fit"),
    ("space", "play, pause"),
    ("12 Enter", "to step 12"),
    ("g, Home / G, End", "first / last step"),
    ("c left Enter", "to the next change of `left`; c Enter again"),
    ("/ text Enter", "to the next step that shows the text; / Enter again"),
    ("?", "this help"),
    ("q, Esc", "quit"),
)


def play(player: Player, name: str, look: Look) -> Score:
    """Until q or Ctrl-C; the terminal is as before afterwards."""
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    console = Console(highlight=False)
    with (
        raw_keys(),
        suppress(KeyboardInterrupt),
        Live(console=console, screen=True, auto_refresh=False, transient=True) as live,
    ):
        shown: tuple[Player, Size] | None = None
        due = time.monotonic() + _SECONDS_A_STEP
        while not player.is_over:
            size = Size(console.size.width, console.size.height)
            if shown != (player, size):
                screen, top = _screen(player, name, size, look)
                live.update(Text.from_ansi(screen, no_wrap=True), refresh=True)
                player = replace(player, top=top)
                shown = player, size
            for key in keys_within(_LOOK_SECONDS):
                player = pressed(player, key)
                due = time.monotonic() + _SECONDS_A_STEP
            if time.monotonic() >= due:
                player = ticked(player)
                due = time.monotonic() + _SECONDS_A_STEP
    return player.score


def _screen(player: Player, name: str, size: Size, look: Look) -> tuple[str, int]:
    """With the line of the views at which it begins."""
    if player.mode is Mode.HELP:
        return "\n".join(f"  {keys:<20} {what}" for keys, what in _KEYS), player.top
    frame = player_frame(player, Size(size.columns, size.lines - 2), look)
    gap = "\n" * (size.lines - 1 - frame.text.count("\n") - 1)
    return frame.text + gap + _foot(player, name, size.columns, look), frame.top


def _foot(player: Player, name: str, columns: int, look: Look) -> str:
    """The last line: a question, a note, or the keys."""
    signs = look.signs
    match player.mode:
        case Mode.JUMP:
            text = f"to step: {player.typed}_"
        case Mode.CHANGE:
            text = f"to the next change of: {player.typed}_"
        case Mode.FIND:
            text = f"find: {player.typed}_"
        case Mode.GUESS:
            asked = player.asked
            text = f"next: {asked.name if asked else ''} = {player.typed}_   (Enter alone passes)"
        case Mode.WATCH | Mode.HELP:
            state = "playing" if player.is_playing else name
            keys = f"{state}   left/right step   space play   c change   / find   ? help   q quit"
            text = player.note or keys
        case _:
            assert_never(player.mode)
    tone = Tone.QUIET if player.mode is Mode.WATCH and not player.note else Tone.SENTENCE
    return look.colour(signs.text(text, columns), tone)
