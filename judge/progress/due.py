"""Which reviews are due, in which order, and how many make a day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from judge.progress.cards import Card, card_of
from judge.progress.history import History

REVIEWS_A_DAY: Final = 2
MOST_DUE: Final = 5
REVIEWS_OF_A_DEBT_DAY: Final = 3


def all_cards(history: History, day: date) -> list[Card]:
    found = (card_of(problem, events, day) for problem, events in history.by_problem.items())
    return [card for card in found if card is not None]


def due_cards(cards: Iterable[Card], day: date) -> list[Card]:
    """The least remembered first, but no topic twice in a row where that can be helped."""
    due = [card for card in cards if card.due <= day]
    left = sorted(due, key=lambda card: (card.chance(day), card.due, card.problem))
    mixed: list[Card] = []
    while left:
        topic = mixed[-1].topic if mixed else None
        card = next((card for card in left if card.topic != topic), left[0])
        left.remove(card)
        mixed.append(card)
    return mixed


def is_in_debt(due: Sequence[Card]) -> bool:
    """With too much due, there is no new problem today but one more review."""
    return len(due) > MOST_DUE


def reviews_of_the_day(due: Sequence[Card]) -> int:
    return REVIEWS_OF_A_DEBT_DAY if is_in_debt(due) else REVIEWS_A_DAY
