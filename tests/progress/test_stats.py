"""The numbers that `judge stats` shows."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from judge.progress.badges import Badge, Earned
from judge.progress.ledger import Status
from judge.progress.stats import TopicStats, stats
from judge.progress.stats_json import stats_json
from judge.progress.syllabus import Syllabus
from tests.progress.histories import (
    SYLLABUS,
    TOPIC_OF,
    at,
    attempt,
    law,
    lives,
    noons,
    opened,
    today,
    wrong,
)

HISTORY = [
    attempt(at("2026-03-01T12:00Z"), "two-sum"),
    wrong(at("2026-03-03T11:00Z"), "min-stack"),
    attempt(at("2026-03-03T12:00Z"), "min-stack"),
    attempt(at("2026-03-04T12:00Z"), "lru-cache"),
]


def test_the_table_has_a_row_for_every_topic_in_the_order_of_the_roadmap() -> None:
    """On the 5th two-sum is due; of each card some 85 to 95 percent are left."""
    result = stats(HISTORY, SYLLABUS, today("2026-03-05T12:00Z"))

    assert result.topics == (
        TopicStats(
            "arrays", xp=11, solved=1, total=2, mastery=43, streak_days=0, streak_weeks=1, due=1
        ),
        TopicStats(
            "stack", xp=28, solved=1, total=1, mastery=91, streak_days=0, streak_weeks=1, due=0
        ),
        TopicStats(
            "caching", xp=66, solved=1, total=1, mastery=95, streak_days=1, streak_weeks=1, due=0
        ),
    )


def test_the_head_says_how_the_learner_stands() -> None:
    result = stats(HISTORY, SYLLABUS, today("2026-03-05T12:00Z"))

    assert (result.xp, result.level, result.level_xp, result.next_level_xp) == (105, 2, 80, 180)
    assert (result.streak.current, result.streak.best, result.freezes) == (3, 3, 1)
    assert (result.due, result.week) == (1, 1)
    assert result.badges == (Earned(Badge.FIRST_GREEN, date(2026, 3, 1)),)


def test_the_strip_is_the_calendar_week_with_nothing_for_days_to_come() -> None:
    """The 2nd of March 2026 is a Monday."""
    result = stats(HISTORY, SYLLABUS, today("2026-03-05T12:00Z"))

    kept, frozen, pending = Status.KEPT, Status.FROZEN, Status.PENDING
    assert result.strip == (frozen, kept, kept, pending, None, None, None)


def test_the_strip_is_empty_before_the_first_day() -> None:
    result = stats(HISTORY[3:], SYLLABUS, today("2026-03-05T12:00Z"))

    assert result.strip == (None, None, Status.KEPT, Status.PENDING, None, None, None)


def test_the_heatmap_counts_what_made_the_days_of_26_weeks() -> None:
    events = [*HISTORY, *noons([date(2026, 3, 4), date(2025, 9, 7), date(2025, 9, 8)])]

    heatmap = stats(events, SYLLABUS, today("2026-03-05T12:00Z")).heatmap

    assert heatmap.first == date(2025, 9, 8), "a Monday, 25 weeks before that of the 5th"
    assert len(heatmap.counts) == 25 * 7 + 4
    assert heatmap.counts[0] == 1
    assert heatmap.counts[-5:] == (1, 0, 1, 2, 0)
    assert sum(heatmap.counts) == 5


def test_the_week_of_the_roadmap_counts_from_its_start() -> None:
    began = Syllabus(TOPIC_OF, start=date(2026, 2, 1))

    assert stats(HISTORY, began, today("2026-03-05T12:00Z")).week == 5


def test_json_says_all_of_it() -> None:
    result = stats(HISTORY[:1], Syllabus({"two-sum": "arrays"}), today("2026-03-01T12:00Z"))

    said = stats_json(result)

    heatmap = said.pop("heatmap")
    assert heatmap == {"first": "2025-09-01", "counts": [0] * (25 * 7 + 6) + [1]}
    assert said == {
        "schema": 1,
        "xp": 11,
        "level": 0,
        "level_xp": 0,
        "next_level_xp": 20,
        "streak": {"current": 1, "best": 1},
        "freezes": 2,
        "consistency": 5,
        "due": 0,
        "week": 1,
        "this_week": [None, None, None, None, None, None, "kept"],
        "trio": {"done": ["new"], "missing": ["review", "experiment"]},
        "badges": [{"badge": "First Green", "day": "2026-03-01"}],
        "topics": [
            {
                "topic": "arrays",
                "xp": 11,
                "solved": 1,
                "total": 1,
                "mastery": 100,
                "streak_days": 1,
                "streak_weeks": 1,
                "due": 0,
            }
        ],
    }


def test_a_new_learner_starts_at_nothing() -> None:
    result = stats([], SYLLABUS, today("2026-03-01T12:00Z"))

    assert (result.xp, result.level, result.next_level_xp) == (0, 0, 20)
    assert (result.streak.current, result.streak.best, result.freezes) == (0, 0, 2)
    assert (result.consistency, result.due, result.week, result.badges) == (0, 0, 1, ())
    assert {(row.solved, row.streak_days, row.streak_weeks) for row in result.topics} == {(0, 0, 0)}


def test_a_problem_that_is_gone_keeps_its_xp_but_is_not_counted_as_solved_or_due() -> None:
    gone = attempt(at("2026-03-01T12:00Z"), "gone-for-good")

    result = stats([gone], Syllabus({"two-sum": "arrays"}), today("2026-03-09T12:00Z"))

    assert (result.xp, result.due) == (11, 0)
    assert result.topics == (
        TopicStats(
            "arrays", xp=0, solved=0, total=1, mastery=0, streak_days=0, streak_weeks=0, due=0
        ),
        TopicStats(
            "graphs", xp=11, solved=0, total=0, mastery=0, streak_days=0, streak_weeks=0, due=0
        ),
    )


def test_a_review_counts_for_the_streak_of_its_topic() -> None:
    again = [opened(at("2026-03-05T09:00Z")), wrong(at("2026-03-05T10:00Z"))]

    arrays = stats([*HISTORY, *again], SYLLABUS, today("2026-03-05T12:00Z")).topics[0]

    assert (arrays.streak_days, arrays.xp) == (1, 13)


@law
@given(lives("laptop"), lives("tower"), st.randoms())
def test_any_merge_of_two_journals_gives_the_same_stats(ours, theirs, random) -> None:
    now = today("2026-03-10T12:00Z")
    merged = ours + theirs + ours
    random.shuffle(merged)

    assert stats(merged, SYLLABUS, now) == stats(theirs + ours, SYLLABUS, now)


@law
@given(lives(size=50))
def test_topics_add_up(life) -> None:
    """What belongs to no topic: log entries and trios."""
    result = stats(life, SYLLABUS, today("2026-04-10T12:00Z"))

    assert sum(row.xp for row in result.topics) <= result.xp
    assert (result.xp - sum(row.xp for row in result.topics)) % 5 == 0
    assert sum(row.total for row in result.topics) == len(TOPIC_OF)
    assert sum(row.due for row in result.topics) == result.due
    assert all(0 <= row.solved <= row.total for row in result.topics)
    assert all(0 <= row.mastery <= 100 for row in result.topics)
    assert 0 <= result.consistency <= 100
    assert len(result.strip) == 7
