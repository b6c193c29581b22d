"""Where the learner stands."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final, final

from msgspec import Struct

from judge.problem.spec import Topic
from judge.progress.account import Account
from judge.progress.award import trio_today
from judge.progress.badges import Earned, badges
from judge.progress.consistency import consistency_percent
from judge.progress.days import Today
from judge.progress.due import all_cards
from judge.progress.event import AnyEvent
from judge.progress.ledger import Ledger, Status
from judge.progress.mastery import mastery_by_topic
from judge.progress.plan import start_of, week_of
from judge.progress.qualifying import Days, qualifying_days
from judge.progress.streak import Streak, day_streak, week_streak
from judge.progress.syllabus import Syllabus
from judge.progress.trio import Trio
from judge.progress.xp import level_at

HEATMAP_WEEKS: Final = 26
_DAY: Final = timedelta(days=1)


@final
class TopicStats(Struct, frozen=True):
    """`mastery` from 0 to 100; `due` counts the reviews."""

    topic: str
    xp: int
    solved: int
    total: int
    mastery: int
    streak_days: int
    streak_weeks: int
    due: int


@final
class Heatmap(Struct, frozen=True):
    """How many qualifying events each day holds, from the Monday `first` to today."""

    first: date
    counts: tuple[int, ...]


@final
class Stats(Struct, frozen=True):
    """`level_xp` and `next_level_xp` are where this level and the next one begin.

    `week` is that of the roadmap; `strip` the present calendar week from its Monday on,
    None for the days to come and those before the first one.
    """

    xp: int
    level: int
    level_xp: int
    next_level_xp: int
    streak: Streak
    freezes: int
    consistency: int
    due: int
    trio: Trio
    week: int
    strip: tuple[Status | None, ...]
    heatmap: Heatmap
    badges: tuple[Earned, ...]
    topics: tuple[TopicStats, ...]


def stats(events: Iterable[AnyEvent], syllabus: Syllabus, today: Today) -> Stats:
    account = Account.of(events)
    ledger, level = account.ledger(today), level_at(account.xp)
    days = account.days_until(today.day)
    topics = _topics(account, syllabus, today)
    return Stats(
        xp=level.xp,
        level=level.level,
        level_xp=level.begins,
        next_level_xp=level.ends,
        streak=ledger.streak,
        freezes=ledger.freezes,
        consistency=consistency_percent(days, today.day),
        due=sum(topic.due for topic in topics),
        trio=trio_today(account, today),
        week=week_of(start_of(syllabus.start, account.history, today.day), today.day),
        strip=_strip(ledger, today.day),
        heatmap=_heatmap(days, today.day),
        badges=badges(account.history, account.solves, account.reviews, days, syllabus),
        topics=topics,
    )


def _topics(account: Account, syllabus: Syllabus, today: Today) -> tuple[TopicStats, ...]:
    """Every topic that has a problem or an event, in the order of the roadmap."""
    topic_of = syllabus.topic_of
    cards = [card for card in all_cards(account.history, today.day) if card.problem in topic_of]
    mastery = mastery_by_topic(cards, topic_of, today.day)
    due = Counter(topic_of[card.problem] for card in cards if card.due <= today.day)
    solved = Counter(topic_of.get(slug) for slug in account.history.solved())
    totals = Counter(topic_of.values())
    earned: Counter[str | None] = Counter()
    for payment in account.payments:
        earned[payment.topic] += payment.xp
    rows = []
    for topic, days in _days_by_topic(account, totals).items():
        rows.append(
            TopicStats(
                topic=topic,
                xp=earned[topic],
                solved=solved[topic],
                total=totals[topic],
                mastery=int(mastery.get(topic, 0.0) + 0.5),
                streak_days=day_streak(days, today).current,
                streak_weeks=week_streak(days, today.day),
                due=due[topic],
            )
        )
    return tuple(rows)


def _days_by_topic(account: Account, totals: Mapping[str, int]) -> dict[str, Days]:
    by_topic: dict[str, list[AnyEvent]] = {topic: [] for topic in totals}
    for event in account.history.events:
        topic = getattr(event, "topic", None)
        if topic is not None:
            by_topic.setdefault(topic, []).append(event)
    return {
        topic: qualifying_days(by_topic[topic], account.telling)
        for topic in sorted(by_topic, key=_roadmap_order)
    }


def _strip(ledger: Ledger, today: date) -> tuple[Status | None, ...]:
    monday = today - today.weekday() * _DAY
    week = [monday + number * _DAY for number in range(7)]
    first = ledger.entries[0].day if ledger.entries else today
    known: dict[date, Status] = {day: Status.MISSED for day in week if first <= day < today}
    known[today] = Status.PENDING
    known.update((entry.day, entry.status) for entry in ledger.entries[-7:])
    return tuple(known.get(day) for day in week)


def _heatmap(days: Days, today: date) -> Heatmap:
    first = today - (today.weekday() + 7 * (HEATMAP_WEEKS - 1)) * _DAY
    shown = (first + number * _DAY for number in range((today - first).days + 1))
    return Heatmap(first, tuple(len(days.get(day, ())) for day in shown))


def _roadmap_order(topic: str) -> tuple[int, str]:
    """A topic that only an older journal knows comes last."""
    roadmap = [known.value for known in Topic]
    return (roadmap.index(topic) if topic in roadmap else len(roadmap)), topic
