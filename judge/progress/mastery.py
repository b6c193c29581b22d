"""Topic mastery: how much of a topic would be solved again today.

It fades without review, so it cannot be farmed.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from judge.progress.cards import Card, Step
from judge.progress.history import History
from judge.progress.memory import retrievability
from judge.progress.schedule import Schedule
from judge.progress.syllabus import Syllabus

KEEPERS_MASTERY: Final = 80
KEEPERS_PROBLEMS: Final = 3
"""In a topic of one or two problems a keeper would have kept nothing yet."""


def mastery_by_topic(
    cards: Iterable[Card], topic_of: Mapping[str, str], day: date
) -> dict[str, float]:
    """100 x the summed chance to solve each problem again / the number of problems."""
    totals = Counter(topic_of.values())
    chances = dict.fromkeys(totals, 0.0)
    for card in cards:
        if card.problem in topic_of:
            chances[topic_of[card.problem]] += card.chance(day)
    return {topic: 100 * chances[topic] / total for topic, total in totals.items()}


def first_mastered(history: History, syllabus: Syllabus) -> date | None:
    """The first day on which a topic reached a mastery of 80; only a grade raises it."""
    totals = Counter(syllabus.topic_of.values())
    by_topic: dict[str, list[tuple[str, Step]]] = {}
    if not totals:
        return None
    for problem, course in Schedule.of(history).steps.items():
        topic = syllabus.topic_of.get(problem)
        if topic is not None and totals[topic] >= KEEPERS_PROBLEMS:
            by_topic.setdefault(topic, []).extend((problem, step) for step in course)
    days = (_reached(steps, totals[topic]) for topic, steps in by_topic.items())
    return min((day for day in days if day is not None), default=None)


def _reached(steps: list[tuple[str, Step]], total: int) -> date | None:
    """In the order in which they became known, so that a later grade takes nothing back."""
    cards: dict[str, Step] = {}
    for problem, step in sorted(steps, key=lambda each: (each[1].known, each[0])):
        cards[problem] = step
        if 100 * len(cards) < KEEPERS_MASTERY * total:  # out of reach, and cheap to see
            continue
        day = step.known[0]
        chances = sum(retrievability(card.memory, day) for card in cards.values())
        if 100 * chances >= KEEPERS_MASTERY * total:
            return day
    return None
