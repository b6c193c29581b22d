"""Which known word a person may have meant."""

from collections.abc import Iterable

_LONGEST = 80


def near_miss(word: str, known: Iterable[str]) -> str | None:
    """The closest known word, if one is close; separators and letter case are forgiven."""
    if len(word) > _LONGEST:
        # difflib is quadratic, and nobody mistypes that much.
        return None
    from difflib import get_close_matches  # Only a mistake needs it.

    bare = {_bare(name): name for name in known}
    found = get_close_matches(_bare(word), bare, n=1, cutoff=0.7)
    return bare[found[0]] if found else None


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """A hint for an unknown word: the closest one, else the whole choice if it is short."""
    names = [*known]
    close = near_miss(word, names)
    if close is not None:
        return f"did you mean `{close}`?"
    return f"one of {', '.join(names)}" if 1 < len(names) <= 20 else None


def _bare(word: str) -> str:
    return "".join(char for char in word.lower() if char.isalnum())
