"""What one event has added: XP with its reasons, a badge, a day of the streak."""

from collections.abc import Iterable
from typing import final

from msgspec import Struct

from judge.progress.account import Account
from judge.progress.badges import Badge, Earned, badges
from judge.progress.cards import card_of
from judge.progress.days import Moment, Today
from judge.progress.due import all_cards, due_cards
from judge.progress.event import AnyEvent, ProblemEvent
from judge.progress.syllabus import Syllabus
from judge.progress.trio import Trio, trio_of
from judge.progress.xp import Level, Part, level_at, level_of


@final
class Award(Struct, frozen=True):
    """`standing`, streak, freezes and trio are those after the event.

    `next_review_days` is None unless the event has set a date for the problem's review.
    """

    xp: int
    reasons: tuple[Part, ...]
    level_before: int
    standing: Level
    streak_days: int
    freezes: int
    badges: tuple[Badge, ...]
    trio: Trio
    next_review_days: int | None

    @property
    def level(self) -> int:
        return self.standing.level


def award(before: Iterable[AnyEvent], event: AnyEvent, syllabus: Syllabus | None = None) -> Award:
    """What `event` adds to the events before it.

    Without a syllabus, the badges that need one (Topic Keeper, Roadmap Finisher) are not
    looked for.
    """
    earlier = Account.of(before)
    now = Account.of([*earlier.history.events, event])
    today = Today(event.practice_day, Moment(event.instant, event.zone, event.offset_minutes))
    ledger = now.ledger(today)
    return Award(
        xp=now.xp - earlier.xp,
        reasons=tuple(_new_parts(earlier, now)),
        level_before=level_of(earlier.xp),
        standing=level_at(now.xp),
        streak_days=ledger.streak.current,
        freezes=ledger.freezes,
        badges=_new_badges(earlier, now, syllabus or Syllabus({})),
        trio=trio_today(now, today),
        next_review_days=_next_review_days(earlier, now, event),
    )


def trio_today(account: Account, today: Today) -> Trio:
    """Whether anything was due is asked of the morning, so that the trio stands all day."""
    morning = account.history.before(today.day)
    due = due_cards(all_cards(morning, today.day), today.day)
    return trio_of(account.deeds.get(today.day, []), nothing_due=not due)


def _new_parts(earlier: Account, now: Account) -> Iterable[Part]:
    paid = {payment.key: payment.xp for payment in earlier.payments}
    for payment in now.payments:
        known = paid.get(payment.key)
        if known is None:
            yield from payment.parts
        elif payment.xp > known:
            yield payment.xp - known, "better than before"


def _new_badges(earlier: Account, now: Account, syllabus: Syllabus) -> tuple[Badge, ...]:
    known = {each.badge for each in _badges(earlier, syllabus)}
    return tuple(each.badge for each in _badges(now, syllabus) if each.badge not in known)


def _badges(account: Account, syllabus: Syllabus) -> tuple[Earned, ...]:
    return badges(account.history, account.solves, account.reviews, account.days, syllabus)


def _next_review_days(earlier: Account, now: Account, event: AnyEvent) -> int | None:
    if not isinstance(event, ProblemEvent):
        return None
    slug, day = event.problem, event.practice_day
    was = card_of(slug, earlier.history.by_problem.get(slug, ()), day)
    card = card_of(slug, now.history.by_problem[slug], day)
    if card is None or card == was:
        return None
    return (card.due - day).days
