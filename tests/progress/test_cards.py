"""When a problem is due again: the grades follow from the evidence, the days from FSRS."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.progress.cards import Card, card_of
from judge.progress.event import Rated, Rating, Revealed, Started
from judge.progress.history import History
from judge.progress.memory import graded, retrievability
from tests.progress.histories import at, attempt, happened, hint, law, lives, opened, wrong

FIRST = date(2026, 3, 2)


def on(day: int, time: str = "12:00"):
    moment = date(2026, 3, 1) + timedelta(days=day - 1)
    return at(f"{moment}T{time}+01:00")


def card(*events, day: int = 28) -> Card | None:
    return card_of("two-sum", History.of(events).events, date(2026, 3, 1) + timedelta(days=day - 1))


def waits(*events) -> int | None:
    """How many days after the last event the problem is due."""
    found = card(*events, day=90)
    return found and (found.due - events[-1].practice_day).days


def in_a_row(*grades: Rating) -> list[int]:
    """The days between reviews that are each made on the day they are due."""
    memory, intervals, day = None, [], FIRST
    for grade in grades:
        memory = graded(memory, grade, day)
        intervals.append((memory.due - day).days)
        day = memory.due
    return intervals


@pytest.mark.parametrize(
    ("grades", "intervals"),
    [
        ("good good good", [4, 31, 90]),
        ("easy easy", [16, 90]),
        ("hard hard hard hard", [2, 9, 23, 47]),
        ("again good good", [1, 4, 17]),
    ],
)
def test_the_days_between_reviews(grades: str, intervals: list[int]) -> None:
    assert in_a_row(*map(Rating, grades.split())) == intervals


def test_the_hour_of_the_day_does_not_matter() -> None:
    late = [attempt(on(2, "23:50")), opened(on(6, "07:00")), attempt(on(6, "07:30"))]

    assert waits(*late) == 31


def test_a_problem_that_was_not_solved_has_no_card() -> None:
    assert card(wrong(on(2)), hint(on(2), "nudge")) is None


def test_solved_without_a_known_start_is_good() -> None:
    assert waits(attempt(on(2))) == 4


@pytest.mark.parametrize(("minutes", "days"), [(10, 16), (11, 4), (30, 4), (31, 2)])
def test_half_of_par_is_easy_and_more_than_one_and_a_half_is_hard(minutes: int, days: int) -> None:
    start = happened(Started, on(2, "12:00"))

    assert waits(start, attempt(on(2, f"12:{minutes:02}"))) == days


def test_only_the_first_run_is_easy() -> None:
    start, failed = happened(Started, on(2)), wrong(on(2, "12:02"))

    assert waits(start, failed, attempt(on(2, "12:05"))) == 4


@pytest.mark.parametrize(("failed", "days"), [(2, 4), (3, 2)])
def test_more_than_three_runs_are_hard(failed: int, days: int) -> None:
    runs = [wrong(on(2, f"12:0{n}"), code=f"w{n}") for n in range(failed)]

    assert waits(*runs, attempt(on(2, "12:10"))) == days


def test_a_hint_makes_it_hard() -> None:
    assert waits(hint(on(2), "nudge"), attempt(on(2, "12:10"))) == 2


def test_a_start_on_an_earlier_day_says_nothing_about_the_time() -> None:
    assert waits(happened(Started, on(2)), attempt(on(3))) == 4


def test_after_a_look_at_the_solution_it_is_due_on_the_next_day() -> None:
    assert waits(happened(Revealed, on(2))) == 1
    assert waits(happened(Revealed, on(2)), attempt(on(2, "13:00"))) == 1


def test_a_look_after_solving_brings_it_back_too_but_is_no_forgetting() -> None:
    looked = [attempt(on(2)), happened(Revealed, on(2, "13:00"))]

    assert waits(*looked) == 1
    assert waits(*looked, opened(on(3)), attempt(on(3, "12:20"))) == 14


def test_a_passed_review_moves_it_on() -> None:
    assert waits(attempt(on(2)), opened(on(6)), attempt(on(6, "12:20"))) == 31


def test_a_run_without_an_opened_review_changes_nothing() -> None:
    events = [attempt(on(2)), attempt(on(6, "13:00"))]

    found = card(*events)

    assert found is not None
    assert found.due == date(2026, 3, 6)


def test_a_failed_review_is_graded_when_its_day_is_over() -> None:
    failed = [attempt(on(2)), opened(on(6)), wrong(on(6, "13:00"))]

    today, tomorrow = card(*failed, day=6), card(*failed, day=7)

    assert today is not None
    assert tomorrow is not None
    assert (today.due, tomorrow.due) == (date(2026, 3, 6), date(2026, 3, 7))


def test_a_review_that_was_opened_but_not_tried_stays_due() -> None:
    found = card(attempt(on(2)), opened(on(6)), day=9)

    assert found is not None
    assert found.due == date(2026, 3, 6)


def test_a_hint_in_a_review_makes_that_review_hard() -> None:
    events = [hint(on(2), "nudge"), attempt(on(2)), opened(on(4)), attempt(on(4, "12:30"))]
    hinted = [*events[:3], hint(on(4, "12:10"), "nudge"), events[3]]

    assert (waits(*events), waits(*hinted)) == (13, 9)


def test_the_learner_has_the_last_word() -> None:
    solved = attempt(on(2))

    rated = {
        rating: waits(solved, happened(Rated, on(2, "13:00"), rating=rating)) for rating in Rating
    }

    assert rated == {Rating.AGAIN: 1, Rating.HARD: 2, Rating.GOOD: 4, Rating.EASY: 16}


def test_an_imported_solution_begins_no_card() -> None:
    assert card(attempt(on(2), imported=True)) is None


def test_events_after_the_day_do_not_count() -> None:
    found = card(attempt(on(2)), opened(on(6)), attempt(on(6)), day=5)

    assert found is not None
    assert found.due == date(2026, 3, 6)


def test_a_date_at_the_end_of_the_calendar_is_no_trouble() -> None:
    memory = graded(None, Rating.EASY, date.max)

    assert memory.due.year == 9990


@law
@given(lives(size=60), st.integers(0, 60))
def test_a_card_is_due_after_it_was_seen_and_within_ninety_days(life, number) -> None:
    day = date(2026, 2, 20) + timedelta(days=number)
    for problem, events in History.of(life).by_problem.items():
        found = card_of(problem, events, day)
        if found is not None:
            assert 1 <= (found.memory.due - found.memory.seen).days <= 90
            assert found.due <= found.memory.due
            assert 0 <= found.chance(day) <= 1


@law
@given(st.lists(st.sampled_from(Rating), min_size=1, max_size=8), st.integers(0, 200))
def test_what_is_not_seen_fades(grades, days: int) -> None:
    memory, day = None, FIRST
    for grade in grades:
        memory = graded(memory, grade, day)
        day = memory.due

    chances = [retrievability(memory, memory.seen + timedelta(days=n)) for n in (0, days, days + 1)]

    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1


def test_a_look_at_the_solution_in_a_review_brings_it_back_tomorrow_however_well_it_was_known() -> (
    None
):
    well_known = [
        attempt(on(2)),
        opened(on(6)),
        attempt(on(6, "12:30")),
        opened(on(37)),
        happened(Revealed, on(37, "13:00"), problem="two-sum"),
    ]

    assert waits(*well_known) == 1
