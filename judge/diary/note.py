"""`judge log`: a note of the learner's own, with the files that it is about."""

from datetime import datetime, time, timedelta
from typing import Final, final

from msgspec import Struct

from judge.diary.changes import changed_files
from judge.errors import Fault, JudgeError
from judge.practice.stamp import head
from judge.progress.award import Award, award
from judge.progress.days import DAY_STARTS, Moment, Today, settle
from judge.progress.event import AnyEvent, Logged
from judge.workspace import Workspace

LONGEST_NOTE: Final = 4_000


@final
class Noted(Struct, frozen=True):
    """What was written down, and what it earned."""

    entry: Logged
    award: Award
    warnings: tuple[Fault, ...]


def write_note(workspace: Workspace, moment: Moment, text: str) -> Noted:
    """Raises JudgeError for a note that says nothing, or far too much."""
    words = _clean(text)
    state = workspace.journal.read()
    today = settle(moment, state.events)
    files = changed_files(workspace.root, _last_entry(state.events, today))
    entry = Logged(**head(today), text=words, files=files)
    workspace.journal.append(entry)
    return Noted(entry, award(state.events, entry), (*state.warnings, *today.warnings))


def _clean(text: str) -> str:
    """Lines as they are; what would end a line of a terminal or of a page in a wrong way goes."""
    lines = [
        "".join(sign for sign in line if sign.isprintable()).rstrip() for line in text.splitlines()
    ]
    words = "\n".join(lines).strip()
    if not words:
        raise JudgeError("there is nothing to note", hint='judge log "what I tried, what I saw"')
    if len(words) > LONGEST_NOTE:
        raise JudgeError(
            f"a note has at most {LONGEST_NOTE:,} characters, and this one has {len(words):,}",
            hint="keep the long version in a file of its own, and log what it is about",
        )
    return words


def _last_entry(events: tuple[AnyEvent, ...], today: Today) -> datetime:
    """Since the last note; before the first one, since the day began.

    One from a clock that was ahead must not hide every change until its date has come.
    """
    moment = today.moment
    notes = [event.instant for event in events if isinstance(event, Logged)]
    past = [instant for instant in notes if instant <= moment.instant]
    if past:
        return max(past)
    local = moment.instant + timedelta(minutes=moment.offset_minutes)
    begin = datetime.combine(today.day, time(), local.tzinfo) + DAY_STARTS
    return begin - timedelta(minutes=moment.offset_minutes)
