"""One topic, problem by problem: how well each is remembered, and when it is due."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import final

from msgspec import Struct

from judge.progress.due import all_cards
from judge.progress.event import AnyEvent
from judge.progress.history import History


@final
class TopicProblem(Struct, frozen=True):
    """`chance` to solve it again today, in percent; both are None without a card."""

    slug: str
    is_solved: bool
    chance: int | None = None
    due_in_days: int | None = None


def topic_problems(
    events: Iterable[AnyEvent], slugs: Sequence[str], day: date
) -> list[TopicProblem]:
    """In the order of `slugs`."""
    history = History.of(events)
    solved = history.solved()
    cards = {card.problem: card for card in all_cards(history, day)}
    rows = []
    for slug in slugs:
        card = cards.get(slug)
        chance = None if card is None else int(100 * card.chance(day) + 0.5)
        due = None if card is None else (card.due - day).days
        rows.append(TopicProblem(slug, slug in solved, chance, due))
    return rows
