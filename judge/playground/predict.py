"""Questions about the next step: which value will this variable have?"""

from typing import final

from msgspec import Struct

from judge.playground.changes import changed_names, plain_values
from judge.playground.views import Film


@final
class Question(Struct, frozen=True):
    """Asked while the step before `index` is shown; `answer` as the film writes it."""

    index: int
    name: str
    answer: str

    def is_right(self, guess: str) -> bool:
        return _bare(guess) == _bare(self.answer)


@final
class Score(Struct, frozen=True):
    right: int = 0
    asked: int = 0

    def after(self, is_right: bool) -> "Score":
        return Score(self.right + is_right, self.asked + 1)


def question(film: Film, index: int) -> Question | None:
    """On a variable that has a value already and gets another with this step, if there is one."""
    if not 0 < index < len(film.scenes):
        return None
    before, after = film.scenes[index - 1], film.scenes[index]
    known, values = plain_values(before), plain_values(after)
    moved = changed_names(after)
    for name, text in values.items():
        if name in moved and name in known and known[name] != text:
            return Question(index, name, text)
    return None


def _bare(text: str) -> str:
    """Quotes and blanks are no part of knowing the value."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    return text
