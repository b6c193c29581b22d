"""Amounts: bonuses are added, the sum is rounded once, and levels come from XP."""

from math import floor, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.problem.spec import Difficulty
from judge.progress.event import Revealed, Started
from judge.progress.history import History
from judge.progress.solves import first_solves
from judge.progress.xp import (
    half_up,
    level_at,
    level_of,
    review_xp,
    solve_parts,
    split,
    xp_at_level,
)
from tests.progress.histories import at, attempt, happened, hint, law, wrong

NINE = at("2026-03-02T09:00+01:00")


def later(minutes: int):
    hours, minutes = divmod(minutes, 60)
    return at(f"2026-03-02T{10 + hours:02}:{minutes:02}+01:00")


def parts(*events):
    (solve,) = first_solves(History.of(events))
    return solve_parts(solve)


def tried(count: int):
    """Three runs are one too many for a sharp solve, so these leave only the base."""
    return [wrong(later(n), code=f"w{n}") for n in range(count)]


@pytest.mark.parametrize(
    ("problem", "part"),
    [("two-sum", (10, "easy")), ("min-stack", (25, "medium")), ("lru-cache", (60, "hard"))],
)
def test_the_first_accepted_run_pays_by_difficulty(problem: str, part) -> None:
    failed = [wrong(later(n), problem, code=f"w{n}") for n in range(2)]

    assert parts(*failed, attempt(later(50), problem)) == (part,)


@pytest.mark.parametrize(
    ("stage", "part"),
    [
        ("nudge", (9, "easy (nudge)")),
        ("approach", (8, "easy (approach)")),  # 7.5
        ("outline", (5, "easy (outline)")),
    ],
)
def test_the_deepest_hint_lowers_the_base(stage: str, part) -> None:
    events = [hint(NINE, "nudge"), hint(NINE, stage, machine="laptop"), *tried(2)]

    assert parts(*events, attempt(later(50))) == (part,)


def test_after_a_look_at_the_solution_nothing_is_paid() -> None:
    shown = happened(Revealed, NINE)

    assert parts(shown, attempt(later(50), grows_well=True)) == ((0, "easy (solution shown)"),)


def test_help_after_the_first_accepted_run_costs_nothing() -> None:
    after = [hint(later(60), "outline"), happened(Revealed, later(61))]

    assert parts(*tried(2), attempt(later(50)), *after) == ((10, "easy"),)


def test_the_attempt_remembers_help_that_another_machine_has_recorded() -> None:
    assert parts(*tried(2), attempt(later(50), help_known=2)) == ((8, "easy (approach)"),)


def test_growth_and_few_runs_are_added_to_the_base() -> None:
    assert parts(attempt(later(0), grows_well=True)) == ((10, "easy"), (2, "growth"), (1, "sharp"))


@pytest.mark.parametrize(("failed", "is_sharp"), [(0, True), (1, True), (2, False)])
def test_sharp_means_at_most_two_judged_runs(failed: int, is_sharp: bool) -> None:
    result = parts(*tried(failed), attempt(later(50)))

    assert ((1, "sharp") in result) is is_sharp


@pytest.mark.parametrize(
    ("problem", "minutes", "bonus"),
    [("two-sum", 20, 1), ("min-stack", 40, 3), ("lru-cache", 60, 6)],
)
def test_a_timed_solve_within_par_pays_a_tenth_more(problem: str, minutes: int, bonus: int) -> None:
    start = happened(Started, later(0), problem=problem, timed=True)
    failed = [wrong(later(1), problem, code=f"w{n}") for n in range(2)]

    in_time = parts(start, *failed, attempt(later(minutes), problem))
    too_late = parts(start, *failed, attempt(later(minutes + 1), problem))

    assert in_time[1:] == ((bonus, "in time"),)
    assert too_late[1:] == ()


def test_without_a_clock_there_is_no_bonus_for_time() -> None:
    start = happened(Started, later(0), timed=False)

    assert parts(start, *tried(2), attempt(later(5))) == ((10, "easy"),)


def test_the_last_start_of_the_clock_counts() -> None:
    starts = [happened(Started, later(n), timed=True) for n in (0, 60)]

    assert (1, "in time") in parts(*starts, *tried(2), attempt(later(80)))


def test_everything_at_once_is_rounded_once() -> None:
    """25 x 0.9 x 1.4 = 31.5, which is 32: 22.5 + 4.5 + 2.25 + 2.25."""
    start = happened(Started, later(0), problem="min-stack", timed=True)
    nudge = hint(later(1), "nudge", "min-stack")

    result = parts(start, nudge, attempt(later(9), "min-stack", grows_well=True))

    assert result == ((23, "medium (nudge)"), (5, "growth"), (2, "sharp"), (2, "in time"))


def test_imported_runs_pay_by_rule_but_not_for_few_runs_or_time() -> None:
    start = happened(Started, later(0), timed=True)

    result = parts(start, attempt(later(5), grows_well=True, imported=True))

    assert result == ((10, "easy"), (2, "growth"))


@pytest.mark.parametrize(
    ("difficulty", "plain", "after_reveal"), [("easy", 5, 8), ("medium", 13, 19), ("hard", 30, 45)]
)
def test_a_review_pays_half_or_three_quarters(difficulty, plain: int, after_reveal: int) -> None:
    assert review_xp(Difficulty(difficulty), was_revealed=False) == plain
    assert review_xp(Difficulty(difficulty), was_revealed=True) == after_reveal


@law
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=5))
def test_parts_add_up_to_the_sum_rounded_once(amounts) -> None:
    result = split([(amount, "part") for amount in amounts])

    assert sum(xp for xp, _ in result) == half_up(sum(amounts))
    assert len(result) <= len(amounts)


@law
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=5))
def test_no_part_is_off_by_a_whole_xp(amounts) -> None:
    shown = [xp for xp, _ in split([(amount, "part") for amount in amounts]) if xp]

    assert all(any(abs(xp * 10_000 - amount) < 10_000 for amount in amounts) for xp in shown)


@law
@given(st.integers(0, 10**9))
def test_the_level_is_the_floor_of_the_root(xp: int) -> None:
    assert level_of(xp) == floor(sqrt(xp / 20))


@law
@given(st.integers(0, 10**30))
def test_a_level_ends_where_the_next_one_begins(xp: int) -> None:
    level = level_at(xp)

    assert level.begins <= xp < level.ends
    assert level_of(level.ends) == level.level + 1
    assert level_of(level.ends - 1) == level.level


def test_levels_begin_at_these_xp() -> None:
    assert [xp_at_level(level) for level in range(6)] == [0, 20, 80, 180, 320, 500]
