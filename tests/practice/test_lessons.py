"""What of a program is shown beside the reference, and when a problem waits to be solved."""

from datetime import date, timedelta

import pytest

from judge.practice.lessons import hints_of, is_open, without_docstring
from judge.practice.stamp import head, subject
from judge.practice.timing import Timing, timing
from judge.problem.catalogue import Catalogue, problems_root
from judge.progress.days import Moment
from judge.progress.event import AnyEvent, HintStage, ReviewOpened, Started
from judge.stub import stub
from judge.verdict import Verdict
from tests.progress.histories import at, attempt, today

TWO_SUM = Catalogue(problems_root()).load("two-sum")
NOON = "2026-03-02T12:00+01:00"


def started(moment: Moment, *, timed: bool = False) -> Started:
    now = today(moment.instant.isoformat())
    return Started(**head(now), **subject(TWO_SUM), difficulty=TWO_SUM.spec.difficulty, timed=timed)


def opened_at(text: str) -> ReviewOpened:
    return ReviewOpened(**head(today(text)), **subject(TWO_SUM), due=date(2026, 3, 2))


def test_a_stub_without_its_statement_is_the_gap_alone() -> None:
    code = without_docstring(stub(TWO_SUM))

    assert code.startswith("def two_sum(nums: list[int], target: int) -> list[int]:\n")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("x = 1\n", "x = 1"),
        ('"""Doc."""\n\n\nx = 1\n', "x = 1"),
        ('"""Doc."""\n', ""),
        ("def broken(:\n", "def broken(:"),
        ('f"""{1}"""\nx = 1', 'f"""{1}"""\nx = 1'),
    ],
)
def test_only_a_docstring_at_the_top_is_left_out(source: str, shown: str) -> None:
    assert without_docstring(source) == shown


def test_a_problem_waits_until_it_is_solved_and_again_in_a_review() -> None:
    failed = attempt(at("2026-03-02T12:00+01:00"), verdict=Verdict.WRONG_ANSWER)
    solved = attempt(at("2026-03-02T12:10+01:00"))
    review = opened_at("2026-03-06T12:00+01:00")
    again = attempt(at("2026-03-06T12:10+01:00"))

    history: list[AnyEvent] = [failed, solved, review, again]
    assert [is_open(history[:count]) for count in range(5)] == [True, True, False, True, False]


def test_the_first_hint_counts_five_minutes_from_the_first_start() -> None:
    events = [started(at("2026-03-02T12:00+01:00")), started(at("2026-03-02T12:04+01:00"))]

    early = hints_of(TWO_SUM, events, today("2026-03-02T12:04:59+01:00"))
    later = hints_of(TWO_SUM, events, today("2026-03-02T12:05+01:00"))

    assert (early.wait, later.wait) == (timedelta(seconds=1), None)


def test_what_was_never_started_waits_in_full() -> None:
    assert hints_of(TWO_SUM, [], today(NOON)).wait == timedelta(minutes=5)


def test_a_hint_for_a_solved_problem_costs_nothing() -> None:
    hints = hints_of(TWO_SUM, [attempt(at(NOON))], today("2026-03-02T13:00+01:00"))

    assert hints.following is not None
    assert (hints.following.stage, hints.xp) == (HintStage.NUDGE, None)


def test_the_clock_runs_from_the_last_timed_start_until_it_is_solved() -> None:
    first = started(at("2026-03-02T12:00+01:00"), timed=True)
    second = started(at("2026-03-02T12:30+01:00"), timed=True)
    solved = attempt(at("2026-03-02T12:40+01:00"))
    now = at("2026-03-02T12:42:40+01:00").instant

    assert timing(TWO_SUM, [first, second], now) == Timing(
        timedelta(minutes=12, seconds=40), timedelta(minutes=20)
    )
    assert timing(TWO_SUM, [first, second, solved], now) is None
    assert timing(TWO_SUM, [started(at(NOON))], now) is None


def test_a_clock_that_was_set_back_shows_no_time() -> None:
    first = started(at("2026-03-02T12:00+01:00"), timed=True)

    assert timing(TWO_SUM, [first], at("2026-03-02T11:00+01:00").instant) is None


def test_a_hint_tells_on_a_review_only_while_one_is_open() -> None:
    solved, review = attempt(at(NOON)), opened_at("2026-03-06T12:00+01:00")
    again = attempt(at("2026-03-06T12:10+01:00"))
    later = today("2026-03-06T13:00+01:00")

    histories: list[list[AnyEvent]] = [[], [solved], [solved, review], [solved, review, again]]
    assert [hints_of(TWO_SUM, events, later).in_review for events in histories] == [
        False,
        False,
        True,
        False,
    ]
