"""What a journal comes to: everything that is derived from it once and used by many."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import final

from msgspec import Struct

from judge.progress.awards import Payment, payments
from judge.progress.days import Today
from judge.progress.event import AnyEvent, Rested
from judge.progress.history import History
from judge.progress.ledger import Ledger, ledger
from judge.progress.qualifying import Days, qualifying_days, telling
from judge.progress.reviewing import Review, due_reviews
from judge.progress.solves import Solve, first_solves
from judge.progress.trio import Deed, deeds_by_day


@final
class Account(Struct, frozen=True):
    """`telling` are the ids of the events that make a day qualify by themselves."""

    history: History
    solves: Sequence[Solve]
    reviews: Sequence[Review]
    deeds: Mapping[date, list[Deed]]
    payments: tuple[Payment, ...]
    telling: frozenset[str]
    days: Days

    @classmethod
    def of(cls, events: Iterable[AnyEvent]) -> "Account":
        history = History.of(events)
        solves, reviews = first_solves(history), due_reviews(history)
        deeds = deeds_by_day(history, solves, reviews)
        own = telling(history, solves, reviews)
        return cls(
            history=history,
            solves=solves,
            reviews=reviews,
            deeds=deeds,
            payments=payments(history, solves, reviews, deeds),
            telling=own,
            days=qualifying_days(history.events, own),
        )

    @property
    def xp(self) -> int:
        return sum(payment.xp for payment in self.payments)

    def days_until(self, day: date) -> Days:
        """Without those that a wrong clock has put into the future."""
        return {each: events for each, events in self.days.items() if each <= day}

    def ledger(self, today: Today) -> Ledger:
        reviews = Counter(review.first.practice_day for review in self.reviews)
        return ledger(self.days, self.history.only(Rested), reviews, today)
