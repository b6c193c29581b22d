"""The state of someone who watches a film, and what each key does to it. No terminal here."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import final

from msgspec import Struct
from msgspec.structs import replace

from judge.playground.changes import changed_names
from judge.playground.predict import Question, Score, question
from judge.playground.text import paint
from judge.playground.text_code import source_lines
from judge.playground.text_look import Look
from judge.playground.views import Film

_SEARCH_COLUMNS = 200
"""So wide that hardly anything is cut that a person may look for."""
_SCROLLED_LINES = 3


@final
class Mode(StrEnum):
    WATCH = "watch"
    JUMP = "jump"
    CHANGE = "change"
    FIND = "find"
    GUESS = "guess"
    HELP = "help"


@final
class Player(Struct, frozen=True):
    """`typed` is what stands on the line of a mode that asks; `note` is said at the foot.

    `first_unasked` is the first step that no question was asked about: going back asks nothing.
    `top` is the first line of the views in sight; whoever draws them keeps it within them.
    While `is_following`, what the step has changed is brought into sight.
    """

    film: Film
    index: int = 0
    mode: Mode = Mode.WATCH
    typed: str = ""
    note: str = ""
    is_playing: bool = False
    is_over: bool = False
    is_predicting: bool = False
    is_following: bool = True
    top: int = 0
    first_unasked: int = 1
    score: Score = Score()
    name: str = ""
    text: str = ""

    @property
    def last(self) -> int:
        return len(self.film.scenes) - 1

    @property
    def asked(self) -> Question | None:
        return question(self.film, self.index + 1) if self.mode is Mode.GUESS else None


def pressed(player: Player, key: str) -> Player:
    """Keys are letters, or names such as `right`, `enter`, `backspace`, `escape`."""
    return _following(player, _acted(player, key))


def ticked(player: Player) -> Player:
    """The next step of a film that plays by itself."""
    if not player.is_playing or player.mode is not Mode.WATCH:
        return player
    if player.index == player.last:
        return replace(player, is_playing=False)
    return _following(player, _forward(player))


def _following(before: Player, after: Player) -> Player:
    """A step is followed again, wherever somebody has scrolled to."""
    return after if after.index == before.index else replace(after, is_following=True)


def _acted(player: Player, key: str) -> Player:
    if player.mode in _ASKING:
        return _typed(player, key)
    if player.mode is Mode.HELP:
        return replace(player, mode=Mode.WATCH)
    act = _ACTIONS.get(key)
    if act is None and key.isdecimal():
        return replace(player, mode=Mode.JUMP, typed=key, note="", is_playing=False)
    return act(replace(player, note="")) if act else player


def _forward(player: Player) -> Player:
    if player.index == player.last:
        return replace(player, note=player.film.ending, is_playing=False)
    follows = player.index + 1
    is_new = follows >= player.first_unasked
    if player.is_predicting and is_new and question(player.film, follows):
        return replace(player, mode=Mode.GUESS, typed="")
    return replace(player, index=follows)


def _back(player: Player) -> Player:
    return replace(player, index=max(0, player.index - 1), is_playing=False)


def _up(player: Player) -> Player:
    return replace(player, top=max(0, player.top - _SCROLLED_LINES), is_following=False)


def _down(player: Player) -> Player:
    return replace(player, top=player.top + _SCROLLED_LINES, is_following=False)


def _typed(player: Player, key: str) -> Player:
    if key in _SCROLLS:
        return _SCROLLS[key](player)
    if key == "escape":
        return replace(player, mode=Mode.WATCH, typed="", is_playing=False)
    if key == "backspace":
        return replace(player, typed=player.typed[:-1])
    if key == "enter":
        done = _ASKING[player.mode]
        return done(replace(player, mode=Mode.WATCH, typed=""), player.typed.strip())
    if key == "space":
        key = " "
    return replace(player, typed=player.typed + key) if len(key) == 1 else player


def _jump(player: Player, typed: str) -> Player:
    if not typed.isdecimal() or not 1 <= int(typed[:9]) <= len(player.film.scenes):
        return replace(player, note=f"there is no step `{typed}`")
    return replace(player, index=int(typed) - 1)


def _to_change(player: Player, typed: str) -> Player:
    name = typed or player.name
    if not name:
        return player
    later = range(player.index + 1, len(player.film.scenes))
    found = next((i for i in later if name in changed_names(player.film.scenes[i])), None)
    note = "" if found is not None else f"`{name}` does not change after this step"
    index = player.index if found is None else found
    return replace(player, index=index, name=name, note=note)


def _find(player: Player, typed: str) -> Player:
    text = typed or player.text
    if not text:
        return player
    lines, wanted = source_lines(player.film.source), text.casefold()
    for index in range(player.index + 1, len(player.film.scenes)):
        scene = player.film.scenes[index]
        code = lines[scene.line - 1] if 0 < scene.line <= len(lines) else ""
        if wanted in f"{code}\n{paint(scene, _SEARCH_COLUMNS, Look())}".casefold():
            return replace(player, index=index, text=text)
    return replace(player, text=text, note=f"`{text}` is not found after this step")


def _guess(player: Player, typed: str) -> Player:
    """The guess is told right or wrong beside the step that it was about; none is no guess."""
    follows = player.index + 1
    asked = question(player.film, follows)
    moved = replace(player, index=follows, first_unasked=follows + 1)
    if asked is None or not typed:
        return moved
    is_right = asked.is_right(typed)
    word = "right" if is_right else f"no, you said {typed}"
    note = f"{word}: {asked.name} = {asked.answer}"
    return replace(moved, note=note, score=player.score.after(is_right))


_ASKING = {Mode.JUMP: _jump, Mode.CHANGE: _to_change, Mode.FIND: _find, Mode.GUESS: _guess}

_SCROLLS = {"up": _up, "down": _down}
"""While something is asked too: one may look around before one guesses."""

_ACTIONS: Mapping[str, Callable[[Player], Player]] = {
    **dict.fromkeys(("right", "l", "n", "enter"), _forward),
    **dict.fromkeys(("left", "h", "p", "backspace"), _back),
    **dict.fromkeys(("home", "g"), lambda player: replace(player, index=0)),
    **dict.fromkeys(("end", "G"), lambda player: replace(player, index=player.last)),
    **dict.fromkeys(("up", "k"), _up),
    **dict.fromkeys(("down", "j"), _down),
    "space": lambda player: replace(player, is_playing=not player.is_playing),
    "c": lambda player: replace(player, mode=Mode.CHANGE, is_playing=False),
    "/": lambda player: replace(player, mode=Mode.FIND, is_playing=False),
    "?": lambda player: replace(player, mode=Mode.HELP, is_playing=False),
    "q": lambda player: replace(player, is_over=True),
    "escape": lambda player: replace(player, is_over=True),
}
