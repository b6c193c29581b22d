"""Every XP point and every day of the streak, explained from the journal."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import assert_never, final

from msgspec import Struct

from judge.progress.account import Account
from judge.progress.awards import Payment
from judge.progress.days import Today
from judge.progress.event import AnyEvent, Attempt, Killed, ProblemEvent, StagePassed
from judge.progress.ledger import Entry, Status
from judge.progress.xp import Part
from judge.verdict import Plain


@final
class Paid(Struct, frozen=True):
    """`subject` is the problem or the project, empty where there is none."""

    day: date
    subject: str
    topic: str | None
    xp: int
    parts: tuple[Part, ...]


@final
class Explained(Struct, frozen=True):
    entry: Entry
    reason: str


@final
class Why(Struct, frozen=True):
    """Both oldest first; the payments add up to the XP."""

    payments: tuple[Paid, ...]
    days: tuple[Explained, ...]


def why(events: Iterable[AnyEvent], today: Today) -> Why:
    account = Account.of(events)
    ledger = account.ledger(today)
    return Why(
        tuple(
            Paid(
                payment.event.practice_day,
                _subject(payment),
                payment.topic,
                payment.xp,
                payment.parts,
            )
            for payment in account.payments
        ),
        tuple(Explained(entry, _reason(entry, account, today.day)) for entry in ledger.entries),
    )


def why_json(why: Why) -> dict[str, Plain]:
    return {
        "schema": 1,
        "payments": [
            {
                "day": paid.day.isoformat(),
                "subject": paid.subject,
                "topic": paid.topic,
                "xp": paid.xp,
                "parts": [{"xp": xp, "reason": reason} for xp, reason in paid.parts],
            }
            for paid in why.payments
        ],
        "days": [
            {
                "day": each.entry.day.isoformat(),
                "status": each.entry.status.value,
                "streak": each.entry.streak,
                "freezes": each.entry.freezes,
                "reason": each.reason,
            }
            for each in why.days
        ],
    }


def _subject(payment: Payment) -> str:
    event = payment.event
    if payment.is_of_the_day:
        return ""
    if isinstance(event, StagePassed):
        return f"{event.project}/{event.stage}"
    return event.problem if isinstance(event, ProblemEvent) else ""


def _reason(entry: Entry, account: Account, today: date) -> str:
    match entry.status:
        case Status.KEPT:
            return _deeds(account, entry.day)
        case Status.EARNED_BACK:
            return f"three due reviews brought the lost streak back: {_deeds(account, entry.day)}"
        case Status.FROZEN:
            return f"nothing that counts, so a freeze was spent; {entry.freezes} left"
        case Status.RESTED:
            return "declared free beforehand"
        case Status.TRAVELLED:
            return "a journey took the day: the clock's offset changed within 36 hours"
        case Status.LOST:
            return "nothing that counts and no freeze left, so the streak ended"
        case Status.MISSED:  # It has no entry, and needs no reason.
            return "nothing that counts"
        case Status.PENDING if entry.day == today:
            return "today may still come"
        case Status.PENDING:
            return "open until 36 hours after the last run that counted: a journey may bridge it"
        case _:
            assert_never(entry.status)


def _deeds(account: Account, day: date) -> str:
    """What made the day count, each thing once."""
    return ", ".join(dict.fromkeys(_deed_words(account, day)))


def _deed_words(account: Account, day: date) -> Iterator[str]:
    reviewed = {run.id for review in account.reviews for run in review.starts}
    for event in account.days[day]:
        match event:
            case Attempt() if event.id in reviewed:
                yield f"{event.problem} reviewed"
            case Attempt() if event.id in account.telling:
                yield f"{event.problem} solved"
            case Attempt():
                yield "at least 3 different programs over 20 minutes"
            case Killed():
                yield f"a wrong {event.problem} brought down"
            case StagePassed():
                yield f"stage {event.stage} of {event.project} passed"
            case _:
                pass
