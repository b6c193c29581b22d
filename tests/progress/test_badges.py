"""The twelve badges, and the day on which each is earned."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.progress.account import Account
from judge.progress.badges import MEANINGS, Badge, badges
from judge.progress.event import Killed, Logged
from judge.progress.syllabus import Syllabus
from tests.progress.histories import (
    SYLLABUS,
    TOPIC_OF,
    at,
    attempt,
    happened,
    hint,
    law,
    lives,
    opened,
    wrong,
)

FIRST = date(2026, 3, 1)


def on(day: int, time: str = "12:00"):
    return at(f"{FIRST + timedelta(days=day - 1)}T{time}+00:00")


def earned(events, syllabus: Syllabus = SYLLABUS) -> dict[Badge, int]:
    """The number of the day, counted from the first of March."""
    account = Account.of(events)
    found = badges(account.history, account.solves, account.reviews, account.days, syllabus)
    return {each.badge: (each.day - FIRST).days + 1 for each in found}


def solves(count: int, **more):
    return [attempt(on(n), f"problem-{n}", **more) for n in range(1, count + 1)]


def test_there_are_twelve_and_each_says_what_it_is_for() -> None:
    assert len(Badge) == 12
    assert set(MEANINGS) == set(Badge)


def test_first_green() -> None:
    assert earned([wrong(on(1)), attempt(on(2)), attempt(on(3), "a")])[Badge.FIRST_GREEN] == 2
    assert Badge.FIRST_GREEN not in earned([wrong(on(1)), attempt(on(2), imported=True)])


@pytest.mark.parametrize(("back", "is_comeback"), [(8, False), (9, True)])
def test_comeback_is_after_seven_days_without_anything(back: int, is_comeback: bool) -> None:
    result = earned([attempt(on(1), "a"), attempt(on(back), "b")])

    assert (Badge.COMEBACK in result) is is_comeback


def test_boundary_hunter_wants_ten_counterexamples_put_right() -> None:
    def hunt(count: int):
        for n in range(count):
            yield wrong(on(n + 1), f"problem-{n}", shrunk=True)
            yield attempt(on(n + 1, "13:00"), f"problem-{n}")

    not_fixed = [wrong(on(12), "last", shrunk=True)]

    assert Badge.BOUNDARY_HUNTER not in earned([*hunt(9), *not_fixed])
    assert earned([*hunt(10)])[Badge.BOUNDARY_HUNTER] == 10


def test_the_same_mistake_is_put_right_once() -> None:
    pairs = [
        event
        for n in range(10)
        for event in (
            wrong(on(n + 1), code="same", shrunk=True),
            attempt(on(n + 1, "13:00"), code=f"{n}"),
        )
    ]

    assert Badge.BOUNDARY_HUNTER not in earned(pairs)


def test_bug_slayer_wants_ten_different_wrong_solutions() -> None:
    kills = [happened(Killed, on(n), submission=f"{n}.py") for n in range(1, 11)]
    again = [happened(Killed, on(n), submission="1.py") for n in range(11, 30)]

    assert earned(kills)[Badge.BUG_SLAYER] == 10
    assert Badge.BUG_SLAYER not in earned([*kills[:9], *again])


def test_no_peek_wants_ten_solves_without_a_hint() -> None:
    peeked = [hint(on(3, "11:00"), "nudge", "problem-3")]

    assert earned(solves(10))[Badge.NO_PEEK] == 10
    assert Badge.NO_PEEK not in earned([*solves(10), *peeked])
    assert earned([*solves(11), *peeked])[Badge.NO_PEEK] == 11


def test_scale_proof_wants_ten_problems_that_grow_as_asked() -> None:
    assert earned(solves(10, grows_well=True))[Badge.SCALE_PROOF] == 10
    assert Badge.SCALE_PROOF not in earned([*solves(9, grows_well=True), *solves(20)])


@pytest.mark.parametrize(("day", "is_long"), [(30, False), (31, True)])
def test_long_memory_is_a_review_passed_after_thirty_days(day: int, is_long: bool) -> None:
    events = [attempt(on(1)), opened(on(day)), attempt(on(day, "13:00"))]

    assert (Badge.LONG_MEMORY in earned(events)) is is_long
    assert Badge.LONG_MEMORY not in earned([events[0], events[2]]), "not without a review"


def test_interleaver_wants_five_days_of_three_topics() -> None:
    events = [
        attempt(on(day), f"{topic}-{day}", topic=topic)
        for day in range(1, 6)
        for topic in ("arrays", "trees", "graphs")
    ]

    assert earned(events)[Badge.INTERLEAVER] == 5
    assert Badge.INTERLEAVER not in earned(events[:-1])


def test_second_way_wants_five_problems_solved_in_another_shape() -> None:
    ways = [
        attempt(on(day), f"problem-{day}", code=shape, shape_hash=shape)
        for day in range(1, 6)
        for shape in ("loop", "recursion", "third")
    ]
    same = [attempt(on(day), f"problem-{day}", shape_hash="loop") for day in range(1, 9)]

    assert earned(ways)[Badge.SECOND_WAY] == 5
    assert Badge.SECOND_WAY not in earned([*ways[:-3], *same, *same])


def test_diary_wants_entries_on_thirty_days() -> None:
    entries = [happened(Logged, on(n), text="thought") for n in range(1, 31)]

    assert earned([*entries, *entries])[Badge.DIARY] == 30
    assert Badge.DIARY not in earned(entries[1:])


def test_topic_keeper_wants_a_mastery_of_eighty() -> None:
    trees = Syllabus({name: "trees" for name in "abc"})

    result = earned([attempt(on(n), name) for n, name in enumerate("abc", 1)], trees)

    assert result[Badge.TOPIC_KEEPER] == 3


def test_roadmap_finisher_wants_every_core_problem_of_twelve_weeks() -> None:
    names = {f"problem-{n}": n for n in range(1, 13)}
    whole = Syllabus({**dict.fromkeys(names, "trees"), "extra": "trees"}, core=names)
    unfinished = Syllabus(whole.topic_of, core={name: 1 for name in names})

    assert earned(solves(12), whole)[Badge.ROADMAP_FINISHER] == 12
    assert Badge.ROADMAP_FINISHER not in earned(solves(11), whole)
    assert Badge.ROADMAP_FINISHER not in earned(solves(12), unfinished), "weeks are missing yet"


@law
@given(lives(size=80), st.integers(0, 80))
def test_no_badge_is_lost_or_moved_as_the_journal_goes_on(life, count) -> None:
    few = Syllabus({**dict.fromkeys(TOPIC_OF, "arrays")})

    before, after = earned(life[:count], few), earned(life, few)

    assert {badge: after.get(badge) for badge in before} == before


@law
@given(lives("laptop"), lives("tower"), st.randoms())
def test_any_merge_of_two_journals_gives_the_same_badges(ours, theirs, random) -> None:
    merged = ours + theirs + ours
    random.shuffle(merged)

    assert earned(merged) == earned(theirs + ours)
