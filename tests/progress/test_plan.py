"""Today's plan: what is due, what is next, and that it stands all day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from judge.problem.spec import Difficulty, Topic, Track
from judge.problem.summary import Summary
from judge.progress.event import Rerolled, StagePassed
from judge.progress.history import History
from judge.progress.plan import Course, ProjectStage, plan_of, week_of
from tests.progress.histories import at, attempt, happened, law, lives

START = date(2026, 3, 2)


def problem(slug: str, topic: str, week: int, *needs: str, track: Track = Track.CORE) -> Summary:
    return Summary(
        slug=slug,
        title=slug,
        topic=Topic(topic),
        difficulty=Difficulty.EASY,
        week=week,
        track=track,
        tags=(),
        prerequisites=needs,
        number=None,
    )


PROBLEMS = (
    problem("a1", "arrays", 1),
    problem("a2", "arrays", 1, "a1"),
    problem("s1", "strings", 1),
    problem("x1", "strings", 1, track=Track.EXTRA),
    problem("l1", "linked-list", 2),
    problem("l2", "linked-list", 2, "l1"),
    problem("t1", "trees", 4),
)
STAGES = (
    ProjectStage("mini-velox", "router", 2),
    ProjectStage("mini-velox", "middleware", 2),
    ProjectStage("notes", "crud", 3),
)
COURSE = Course(PROBLEMS, START, STAGES, "seed")


def on(number: int, time: str = "12:00"):
    """A day of the roadmap, counted from 1."""
    return at(f"{START + timedelta(days=number - 1)}T{time}+00:00")


def solved(*slugs: str, on_day: int = 1, **more: object):
    return [attempt(on(on_day), slug, topic=slug, **more) for slug in slugs]


def done(*slugs: str):
    """Solved elsewhere, so that no review of it is due."""
    return solved(*slugs, imported=True)


def plan(number: int, *events, course: Course = COURSE):
    return plan_of(course, History.of(events), START + timedelta(days=number - 1))


def test_the_first_day_offers_the_first_core_problem() -> None:
    today = plan(1)

    assert (today.week, today.reviews, today.due, today.in_debt) == (1, (), 0, False)
    assert today.next == "a1"
    assert today.pick in {"s1", "x1", "a2"}


def test_what_is_locked_is_not_offered() -> None:
    only_locked = Course(PROBLEMS[:2], START, (), "seed")

    assert plan(1, course=only_locked).pick is None
    assert plan(2, *solved("a1"), course=only_locked).next == "a2"


def test_the_present_week_comes_first_and_every_third_day_the_earliest_unfinished_one() -> None:
    solved_one = done("a1")

    days = {number: plan(number, *solved_one) for number in (8, 9, 10)}

    assert [days[n].next for n in (8, 9, 10)] == ["l1", "a2", "l1"]
    assert [days[n].is_catching_up for n in (8, 9, 10)] == [False, True, False]


def test_a_week_that_is_done_leads_back_and_then_on() -> None:
    assert plan(8, *done("a1", "a2", "l1", "l2")).next == "s1"
    assert plan(8, *done("a1", "a2", "s1", "l1", "l2")).next == "t1"
    assert plan(8, *done("a1", "a2", "s1", "l1", "l2", "t1")).next == "x1"
    assert plan(8, *done(*(each.slug for each in PROBLEMS))).next is None


def test_the_random_pick_is_of_an_untouched_topic() -> None:
    runs = [attempt(on(1), "a1", topic="arrays"), attempt(on(1), "x1", topic="strings")]

    assert plan(9, *runs).pick == "l1"


def test_the_pick_changes_from_day_to_day_and_between_workspaces() -> None:
    many = tuple(problem(f"p{n}", "arrays", 1) for n in range(40))
    course = Course(many, START, (), "one")

    days = {plan(number, course=course).pick for number in range(1, 8)}
    elsewhere = {plan(n, course=Course(many, START, (), "two")).pick for n in range(1, 8)}

    assert len(days) > 3
    assert days != elsewhere


def test_one_reroll_gives_another_pick_and_changes_nothing_else() -> None:
    before = plan(1)
    rerolled = plan(1, happened(Rerolled, on(1)))
    twice = plan(1, happened(Rerolled, on(1)), happened(Rerolled, on(1, "13:00")))

    assert before.can_reroll
    assert rerolled.pick != before.pick
    assert (twice, rerolled.can_reroll) == (rerolled, False)
    assert (rerolled.next, rerolled.experiment) == (before.next, before.experiment)


def test_two_reviews_a_day_with_other_topics_between() -> None:
    today = plan(6, *solved("a1", "a2", "s1"))

    assert (len(today.reviews), today.due) == (2, 3)
    assert today.next == "l1"


def test_more_than_five_due_reviews_leave_no_room_for_anything_new() -> None:
    today = plan(6, *solved("a1", "a2", "s1", "x1", "l1", "l2"))

    assert (len(today.reviews), today.due, today.in_debt) == (3, 6, True)
    assert (today.next, today.pick) == (None, None)


def test_a_problem_that_is_gone_is_not_due() -> None:
    assert plan(6, *solved("gone")).due == 0


def test_the_next_stage_is_of_this_week_or_left_over_from_an_earlier_one() -> None:
    passed = happened(
        StagePassed, on(8), project="mini-velox", stage="router", topic="http", is_last=False
    )

    assert plan(1).stage is None
    assert plan(9, passed).stage == STAGES[1]
    assert plan(16, passed).stage == STAGES[2]
    assert plan(23, passed).stage == STAGES[1]


def test_without_a_set_start_the_roadmap_begins_on_the_day_of_first_use() -> None:
    course = Course(PROBLEMS, None, (), "seed")

    assert plan(20, course=course).week == 1
    assert plan(20, *solved("a1", on_day=5), course=course).week == 3


def test_weeks_have_seven_days_from_the_start() -> None:
    days = [START + timedelta(days=n) for n in (-3, 0, 6, 7, 83, 84)]

    assert [week_of(START, day) for day in days] == [1, 1, 1, 2, 12, 13]


def test_the_experiment_fits_the_week() -> None:
    assert "linked list" in plan(8).experiment


@law
@given(lives(size=40), st.integers(0, 40), st.integers(0, 40))
def test_the_plan_stands_all_day_whatever_is_done(life, number, count) -> None:
    day = date(2026, 2, 20) + timedelta(days=number)
    course = Course(
        (*PROBLEMS, *(problem(slug, "stack", 1) for slug in ("two-sum", "min-stack", "lru-cache"))),
        date(2026, 2, 20),
        STAGES,
        "seed",
    )
    before = [event for event in life if event.practice_day < day]
    today = [event for event in life if event.practice_day == day]
    so_far = [event for event in today[:count] if not isinstance(event, Rerolled)]

    assert plan_of(course, History.of(before + so_far), day) == plan_of(
        course, History.of(before), day
    )


@law
@given(lives(size=40), lives("tower"), st.integers(0, 40), st.randoms())
def test_the_plan_is_the_same_on_every_machine(ours, theirs, number, random) -> None:
    merged = ours + theirs
    random.shuffle(merged)
    day = date(2026, 2, 20) + timedelta(days=number)

    assert plan_of(COURSE, History.of(merged), day) == plan_of(
        COURSE, History.of(theirs + ours), day
    )
