"""The journal, told day by day: what was solved, reviewed, noted, earned."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import final

from msgspec import Struct

from judge.progress.account import Account
from judge.progress.badges import Badge, Earned
from judge.progress.event import Attempt, Killed, Logged
from judge.verdict import Verdict


@final
class Solved(Struct, frozen=True):
    """A problem's first accepted run; `xp` is what it earned in all."""

    attempt: Attempt
    runs: int
    xp: int


@final
class DiaryDay(Struct, frozen=True):
    """`tried` are problems worked on in vain, `reviewed` those passed in a review."""

    day: date
    solved: tuple[Solved, ...]
    reviewed: tuple[str, ...]
    tried: tuple[str, ...]
    kills: int
    notes: tuple[Logged, ...]
    badges: tuple[Badge, ...]
    xp: int


def diary_days(account: Account, badges: Iterable[Earned]) -> tuple[DiaryDay, ...]:
    """Every day on which something is worth telling, oldest first."""
    by_day: dict[date, _Page] = {}
    for event in account.history.events:
        by_day.setdefault(event.practice_day, _Page()).add(event)
    for solved in first_solved(account):
        by_day[solved.attempt.practice_day].solved.append(solved)
    for review in account.reviews:
        if review.passed is not None:
            by_day[review.passed.practice_day].reviewed.append(review.key[0])
    for payment in account.payments:
        by_day[payment.event.practice_day].xp += payment.xp
    for earned in badges:
        by_day.setdefault(earned.day, _Page()).badges.append(earned.badge)
    pages = (page.told(day) for day, page in sorted(by_day.items()))
    return tuple(page for page in pages if page is not None)


def first_solved(account: Account) -> list[Solved]:
    """Each problem once, in the order in which it was first solved."""
    xp = _xp_by_problem(account)
    first: dict[str, Solved] = {}
    for solve in account.solves:
        slug = solve.attempt.problem
        first.setdefault(slug, Solved(solve.attempt, solve.runs, xp.get(slug, 0)))
    return list(first.values())


def _xp_by_problem(account: Account) -> Mapping[str, int]:
    return {
        payment.key[1]: payment.xp
        for payment in account.payments
        if payment.key[0] == "first_accepted"
    }


@final
class _Page:
    """What is gathered for one day."""

    def __init__(self) -> None:
        self.solved: list[Solved] = []
        self.reviewed: list[str] = []
        self.badges: list[Badge] = []
        self.xp = 0
        self._runs: list[Attempt] = []
        self._notes: list[Logged] = []
        self._kills = 0

    def add(self, event: object) -> None:
        match event:
            case Attempt():
                self._runs.append(event)
            case Logged():
                self._notes.append(event)
            case Killed():
                self._kills += 1
            case _:
                pass

    def told(self, day: date) -> DiaryDay | None:
        accepted = {run.problem for run in self._runs if run.verdict is Verdict.ACCEPTED}
        tried = _in_order(run.problem for run in self._runs if run.problem not in accepted)
        if not (self._runs or self._notes or self._kills or self.xp or self.badges):
            return None
        return DiaryDay(
            day=day,
            solved=tuple(self.solved),
            reviewed=_in_order(self.reviewed),
            tried=tried,
            kills=self._kills,
            notes=tuple(self._notes),
            badges=tuple(self.badges),
            xp=self.xp,
        )


def _in_order(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, where it came first."""
    return tuple(dict.fromkeys(words))


def since(days: Sequence[DiaryDay], first: date) -> tuple[DiaryDay, ...]:
    return tuple(day for day in days if day.day >= first)
