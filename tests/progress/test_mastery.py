"""How much of a topic would be solved again today."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.progress.due import all_cards
from judge.progress.history import History
from judge.progress.mastery import first_mastered, mastery_by_topic
from judge.progress.syllabus import Syllabus
from tests.progress.histories import TOPIC_OF, at, attempt, law, lives

THREE = Syllabus({"a": "trees", "b": "trees", "c": "trees", "d": "graphs"})


def on(day: int):
    return at(f"2026-03-{day:02}T12:00Z")


def mastery(events, day: date) -> dict[str, float]:
    return mastery_by_topic(all_cards(History.of(events), day), TOPIC_OF, day)


def test_a_topic_just_solved_whole_is_mastered() -> None:
    events = [attempt(on(2), "two-sum"), attempt(on(2), "three-sum")]

    assert mastery(events, date(2026, 3, 2)) == {"arrays": 100, "stack": 0, "caching": 0}


def test_what_is_not_solved_counts_as_nothing() -> None:
    assert mastery([attempt(on(2), "two-sum")], date(2026, 3, 2))["arrays"] == 50


def test_on_the_day_it_is_due_some_85_percent_are_left() -> None:
    assert mastery([attempt(on(2), "lru-cache")], date(2026, 3, 6))["caching"] == pytest.approx(
        85, abs=1.5
    )


def test_a_topic_is_mastered_on_the_day_it_reaches_eighty() -> None:
    events = [attempt(on(day), name) for day, name in ((2, "a"), (3, "b"), (4, "c"))]

    assert first_mastered(History.of(events[:2]), THREE) is None
    assert first_mastered(History.of(events), THREE) == date(2026, 3, 4)


def test_one_problem_makes_no_keeper() -> None:
    assert first_mastered(History.of([attempt(on(2), "d")]), THREE) is None


@law
@given(lives(size=60), st.integers(0, 100))
def test_mastery_stays_between_nothing_and_a_hundred(life, number) -> None:
    day = date(2026, 2, 20) + timedelta(days=number)

    assert all(0 <= each <= 100 for each in mastery(life, day).values())
