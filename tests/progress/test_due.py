"""Which reviews come today, in which order, and when there is nothing new instead."""

from datetime import date

from judge.progress.cards import Card
from judge.progress.due import all_cards, due_cards, is_in_debt, reviews_of_the_day
from judge.progress.history import History
from judge.progress.memory import Memory
from tests.progress.histories import at, attempt

TODAY = date(2026, 3, 20)


def card(problem: str, topic: str, stability: float, due: int = 20) -> Card:
    """Seen on the 10th; the smaller the stability, the less is remembered."""
    day = date(2026, 3, due)
    return Card(problem, topic, Memory(stability, 5.0, date(2026, 3, 10), day), day)


def names(cards) -> list[str]:
    return [each.problem for each in cards]


def test_the_least_remembered_comes_first() -> None:
    cards = [card("a", "arrays", 9), card("b", "trees", 2), card("c", "graphs", 5)]

    assert names(due_cards(cards, TODAY)) == ["b", "c", "a"]


def test_what_is_due_later_waits() -> None:
    assert names(due_cards([card("a", "arrays", 1, due=21)], TODAY)) == []


def test_topics_take_turns_where_they_can() -> None:
    cards = [
        card("a", "arrays", 1),
        card("b", "arrays", 2),
        card("c", "trees", 3),
        card("d", "arrays", 4),
    ]

    assert names(due_cards(cards, TODAY)) == ["a", "c", "b", "d"]


def test_more_than_five_due_make_a_debt_of_three_reviews() -> None:
    five = [card(name, "arrays", 1) for name in "abcde"]
    six = [*five, card("f", "trees", 1)]

    assert (is_in_debt(five), reviews_of_the_day(five)) == (False, 2)
    assert (is_in_debt(six), reviews_of_the_day(six)) == (True, 3)


def test_every_solved_problem_has_a_card() -> None:
    history = History.of([attempt(at("2026-03-10T12:00Z"), name) for name in ("a", "b")])

    assert names(all_cards(history, TODAY)) == ["a", "b"]
