"""What a commit of the diary is called: what it adds to the one before."""

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

from judge.diary.days import first_solved
from judge.progress.account import Account
from judge.progress.event import AnyEvent, Attempt, Logged

_LONGEST_TITLE: Final = 72


def commit_message(events: Sequence[AnyEvent], committed: Set[str]) -> str:
    """A title of at most 72 characters, and the notes and names behind an empty line.

    `committed` are the ids of the events that the last commit holds already.
    """
    account = Account.of(events)
    ordered = account.history.events
    fresh = {event.id for event in ordered} - committed
    solved = [s.attempt.problem for s in first_solved(account) if s.attempt.id in fresh]
    reviewed = [
        review.key[0]
        for review in account.reviews
        if review.passed is not None and review.passed.id in fresh
    ]
    notes = [e.text for e in ordered if isinstance(e, Logged) and e.id in fresh]
    tried = _once(e.problem for e in ordered if isinstance(e, Attempt) and e.id in fresh)
    worked_on = [slug for slug in tried if slug not in {*solved, *reviewed}]
    title = _title(solved, reviewed, notes, worked_on)
    body = [*_items("solved", solved), *_items("reviewed", reviewed)]
    body += [*_items("worked on", worked_on), *(f"- {_line(note)}" for note in notes)]
    return f"{title}\n\n{chr(10).join(body)}\n" if body else f"{title}\n"


def _title(solved: list[str], reviewed: list[str], notes: list[str], tried: list[str]) -> str:
    counts = []
    if solved:
        counts.append(f"{len(solved)} solved")
    if reviewed:
        counts.append(f"{len(reviewed)} reviewed")
    if not counts and tried:
        counts.append(f"{len(tried)} worked on")
    if notes:
        counts.append("1 note" if len(notes) == 1 else f"{len(notes)} notes")
    names = [*solved, *reviewed] or tried
    if not counts:
        return "Practice diary"
    return _fitted(", ".join(counts), names)


def _fitted(counts: str, names: Sequence[str]) -> str:
    """As many names as the title has room for."""
    title = counts
    for number, name in enumerate(names):
        longer = f"{title}{': ' if number == 0 else ', '}{name}"
        rest = ", …" if number < len(names) - 1 else ""
        if len(longer + rest) > _LONGEST_TITLE:
            return f"{title}, …" if number else title
        title = longer
    return title


def _items(what: str, slugs: Iterable[str]) -> Iterator[str]:
    return (f"- {what} {slug}" for slug in slugs)


def _line(note: str) -> str:
    """Git folds nothing: a long note is told by its beginning."""
    first = note.splitlines()[0]
    return first if len(first) <= 100 else f"{first[:99]}…"


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))
