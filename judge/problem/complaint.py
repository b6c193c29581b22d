"""What is wrong with a plain value, and where in it: one sentence for a person."""

from typing import TypeAlias, final

from msgspec import Struct

DataPath: TypeAlias = tuple[str | int, ...]
"""The way into nested data: `("examples", 0, "input", "nums")`."""

_MOST_SHOWN = 40
_MOST_BITS = 400


@final
class Complaint(Struct, frozen=True):
    """`path` leads to the value, `what` goes on after its name: "must be …"."""

    path: DataPath
    what: str
    hint: str | None = None
    at_key: bool = False

    def __str__(self) -> str:
        return f"`{label(self.path)}` {self.what}" if self.path else self.what

    def below(self, prefix: DataPath) -> "Complaint":
        """The same complaint as seen from further outside; its sentence is kept."""
        return Complaint((*prefix, *self.path), self.what, self.hint, self.at_key)


def label(path: DataPath) -> str:
    """`examples[0].input`, as a person would write it."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{shortened(step)}" if text else shortened(step)
    return text


def shown(plain: object) -> str:
    """The value itself, cut so that no message can grow without end."""
    if isinstance(plain, int) and plain.bit_length() > _MOST_BITS:
        # str() of such an integer is slow, and refused above 4300 digits.
        return f"a number of about {int(plain.bit_length() * 0.30103) + 1} digits"
    if plain is None or isinstance(plain, bool):
        return str(plain).lower().replace("none", "null")
    if isinstance(plain, str):
        return f"`{shortened(plain)}`"
    return shortened(str(plain))


def described(plain: object) -> str:
    """The value with its kind, for "must be a number, but is …"."""
    match plain:
        case None:
            return "null"
        case bool():
            return f"`{shown(plain)}`"
        case int() if plain.bit_length() > _MOST_BITS:
            return shown(plain)
        case int() | float():
            return f"the number {shown(plain)}"
        case str():
            return f"the text `{shortened(plain)}`" if plain else "an empty text"
        case list():
            return "a list"
        case dict():
            return "a mapping"
        case _:
            return f"a Python {type(plain).__name__}"


def counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def shortened(text: str) -> str:
    cut = text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…"
    # Escapes keep a message on its line, and control characters off the terminal.
    return cut if cut.isprintable() else cut.encode("unicode_escape").decode("ascii")
