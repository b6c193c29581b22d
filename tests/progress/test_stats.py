"""The numbers that `stats` and `run` show."""

from hypothesis import given
from hypothesis import strategies as st

from judge.progress.stats import Award, TopicStats, award, stats, stats_json
from judge.verdict import Verdict
from tests.progress.histories import TOPIC_OF, at, attempt, histories, law, today

HISTORY = [
    attempt(at("2026-03-01T12:00Z"), "two-sum"),
    attempt(at("2026-03-03T11:00Z"), "min-stack", Verdict.WRONG_ANSWER),
    attempt(at("2026-03-03T12:00Z"), "min-stack"),
    attempt(at("2026-03-04T12:00Z"), "lru-cache"),
]


def test_the_table_has_a_row_for_every_topic_in_the_order_of_the_roadmap() -> None:
    result = stats(HISTORY, TOPIC_OF, today("2026-03-05T12:00Z"))

    assert result.topics == (
        TopicStats("arrays", xp=10, solved=1, total=2, streak_days=0, streak_weeks=1),
        TopicStats("stack", xp=25, solved=1, total=1, streak_days=0, streak_weeks=1),
        TopicStats("caching", xp=60, solved=1, total=1, streak_days=1, streak_weeks=1),
    )


def test_json_says_all_of_it() -> None:
    result = stats(HISTORY[:1], {"two-sum": "arrays"}, today("2026-03-01T12:00Z"))

    assert stats_json(result) == {
        "schema": 1,
        "xp": 10,
        "level": 0,
        "level_xp": 0,
        "next_level_xp": 20,
        "streak": {"current": 1, "best": 1},
        "topics": [
            {
                "topic": "arrays",
                "xp": 10,
                "solved": 1,
                "total": 1,
                "streak_days": 1,
                "streak_weeks": 1,
            }
        ],
    }


def test_a_new_learner_starts_at_nothing() -> None:
    result = stats([], TOPIC_OF, today("2026-03-01T12:00Z"))

    assert (result.xp, result.level, result.next_level_xp) == (0, 0, 20)
    assert (result.streak.current, result.streak.best) == (0, 0)
    assert {(row.solved, row.streak_days, row.streak_weeks) for row in result.topics} == {(0, 0, 0)}


def test_a_problem_that_is_gone_keeps_its_xp_but_is_not_counted_as_solved() -> None:
    gone = attempt(at("2026-03-01T12:00Z"), "gone-for-good")

    result = stats([gone], {"two-sum": "arrays"}, today("2026-03-01T12:00Z"))

    assert result.xp == 10
    assert result.topics == (
        TopicStats("arrays", xp=0, solved=0, total=1, streak_days=0, streak_weeks=0),
        TopicStats("graphs", xp=10, solved=0, total=0, streak_days=1, streak_weeks=1),
    )


def test_the_first_accepted_run_is_awarded_with_its_reason() -> None:
    earned = award(HISTORY[:3], HISTORY[3])

    assert earned == Award(xp=60, level=2, streak_days=2, reasons=((60, "hard"),))


def test_solving_again_is_awarded_nothing_and_shows_where_one_stands() -> None:
    again = attempt(at("2026-03-05T12:00Z"), "two-sum", code="an0ther")

    assert award(HISTORY, again) == Award(xp=0, level=2, streak_days=2, reasons=())


def test_a_wrong_answer_is_awarded_nothing() -> None:
    wrong = attempt(at("2026-03-05T12:00Z"), "three-sum", Verdict.WRONG_ANSWER)

    assert award(HISTORY, wrong) == Award(xp=0, level=2, streak_days=2, reasons=())


def test_an_event_that_the_journal_already_holds_is_awarded_nothing() -> None:
    assert award(HISTORY, HISTORY[3]).xp == 0


@law
@given(histories())
def test_the_awards_of_a_life_add_up_to_its_xp(history) -> None:
    ordered = sorted(history, key=lambda event: event.instant)

    awarded = sum(award(ordered[:n], event).xp for n, event in enumerate(ordered))

    assert awarded == stats(history, TOPIC_OF, today("2026-05-01T12:00Z")).xp


@law
@given(histories(), histories(), st.randoms())
def test_any_merge_of_two_journals_gives_the_same_stats(ours, theirs, random) -> None:
    now = today("2026-03-10T12:00Z")
    merged = ours + theirs + ours
    random.shuffle(merged)

    assert stats(merged, TOPIC_OF, now) == stats(theirs + ours, TOPIC_OF, now)


@law
@given(histories())
def test_topics_add_up(history) -> None:
    result = stats(history, TOPIC_OF, today("2026-03-10T12:00Z"))

    assert sum(row.xp for row in result.topics) == result.xp
    assert sum(row.total for row in result.topics) == len(TOPIC_OF)
    assert all(0 <= row.solved <= row.total for row in result.topics)
    assert all(row.streak_days <= result.streak.best for row in result.topics)
