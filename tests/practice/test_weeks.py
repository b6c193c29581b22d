"""Which week it is, what is done in it, and what is still to come."""

from datetime import date

from judge.practice.weeks import week_views
from judge.problem.catalogue import problems_root
from judge.problem.roadmap import ROADMAP_NAME, read_roadmap

START = date(2026, 3, 2)
ROADMAP = read_roadmap(problems_root() / ROADMAP_NAME)


def test_a_week_knows_its_days_and_what_is_done_and_coming() -> None:
    views = week_views(ROADMAP, {"two-sum", "3sum"}, {"two-sum", "3sum"}, START, START)

    first, second = views[:2]
    assert (first.first, first.last, first.is_now) == (START, date(2026, 3, 8), True)
    assert (first.solved, first.here, len(first.core)) == (1, 1, 10)
    assert [leg.stop.slug for leg in first.extra if leg.is_solved] == ["3sum"]
    assert (first.is_coming, second.is_coming, second.is_now) == (False, True, False)


def test_before_its_start_no_week_of_the_roadmap_is_now() -> None:
    views = week_views(ROADMAP, set(), set(), START, date(2026, 3, 1))

    assert not any(view.is_now for view in views)


def test_after_the_last_week_no_week_is_now() -> None:
    views = week_views(ROADMAP, set(), set(), START, date(2026, 5, 25))

    assert not any(view.is_now for view in views)
