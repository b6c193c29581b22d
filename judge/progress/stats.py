"""Where the learner stands, and what one attempt has added."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import final

from msgspec import Struct

from judge.problem.spec import Topic
from judge.progress.days import Moment, Today
from judge.progress.event import Event, in_order
from judge.progress.streak import Streak, day_streak, qualifying_days, week_streak
from judge.progress.xp import Part, Payment, first_accepted, level_of, payments, xp_at_level
from judge.verdict import Plain


@final
class TopicStats(Struct, frozen=True):
    topic: str
    xp: int
    solved: int
    total: int
    streak_days: int
    streak_weeks: int


@final
class Stats(Struct, frozen=True):
    """`level_xp` and `next_level_xp` are where this level and the next one begin."""

    xp: int
    level: int
    level_xp: int
    next_level_xp: int
    streak: Streak
    topics: tuple[TopicStats, ...]


@final
class Award(Struct, frozen=True):
    """What one attempt earned, with the level and the streak after it."""

    xp: int
    level: int
    streak_days: int
    reasons: tuple[Part, ...]


def stats(events: Iterable[Event], topic_of: Mapping[str, str], today: Today) -> Stats:
    """`topic_of` names the topic of every problem there is, by slug."""
    history = _History.of(in_order(events))
    xp = sum(payment.xp for payment in history.payments)
    level = level_of(xp)
    return Stats(
        xp=xp,
        level=level,
        level_xp=xp_at_level(level),
        next_level_xp=xp_at_level(level + 1),
        streak=day_streak(qualifying_days(history.events, history.firsts), today),
        topics=_topics(history, topic_of, today),
    )


def award(before: Iterable[Event], event: Event) -> Award:
    """What `event` adds to the events before it."""
    earlier = in_order(before)
    history = _History.of(in_order([*earlier, event]))
    paid = {payment.key for payment in payments(earlier)}
    new = [payment for payment in history.payments if payment.key not in paid]
    moment = Moment(event.instant, event.zone, event.offset_minutes)
    days = qualifying_days(history.events, history.firsts)
    return Award(
        xp=sum(payment.xp for payment in new),
        level=level_of(sum(payment.xp for payment in history.payments)),
        streak_days=day_streak(days, Today(event.practice_day, moment)).current,
        reasons=tuple(part for payment in new for part in payment.parts),
    )


def stats_json(stats: Stats) -> dict[str, Plain]:
    """The object that `judge stats --json` prints."""
    return {
        "schema": 1,
        "xp": stats.xp,
        "level": stats.level,
        "level_xp": stats.level_xp,
        "next_level_xp": stats.next_level_xp,
        "streak": {"current": stats.streak.current, "best": stats.streak.best},
        "topics": [_topic_json(topic) for topic in stats.topics],
    }


@final
class _History(Struct, frozen=True):
    """The events in order, with what is derived from all of them at once."""

    events: Sequence[Event]
    payments: Sequence[Payment]
    firsts: Set[str]

    @classmethod
    def of(cls, events: Sequence[Event]) -> "_History":
        firsts = {event.id for event in first_accepted(events).values()}
        return cls(events, payments(events), firsts)


def _topics(history: _History, topic_of: Mapping[str, str], today: Today) -> tuple[TopicStats, ...]:
    """Every topic that has a problem or an event, in the order of the roadmap."""
    earned: Counter[str] = Counter()
    for payment in history.payments:
        earned[payment.event.topic] += payment.xp
    solved = Counter(topic_of.get(payment.event.problem) for payment in history.payments)
    totals = Counter(topic_of.values())
    by_topic: dict[str, list[Event]] = {topic: [] for topic in totals}
    for event in history.events:
        by_topic.setdefault(event.topic, []).append(event)
    rows = []
    for topic in sorted(by_topic, key=_roadmap_order):
        days = qualifying_days(by_topic[topic], history.firsts)
        rows.append(
            TopicStats(
                topic=topic,
                xp=earned[topic],
                solved=solved[topic],
                total=totals[topic],
                streak_days=day_streak(days, today).current,
                streak_weeks=week_streak(days, today.day),
            )
        )
    return tuple(rows)


def _topic_json(topic: TopicStats) -> Plain:
    return {
        "topic": topic.topic,
        "xp": topic.xp,
        "solved": topic.solved,
        "total": topic.total,
        "streak_days": topic.streak_days,
        "streak_weeks": topic.streak_weeks,
    }


def _roadmap_order(topic: str) -> tuple[int, str]:
    """A topic that only an older journal knows comes last."""
    roadmap = [known.value for known in Topic]
    return (roadmap.index(topic) if topic in roadmap else len(roadmap)), topic
