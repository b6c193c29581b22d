"""The rule of growth, on figures that are made up."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.judging.growth import (
    RATIO_LIMIT,
    Point,
    class_name,
    decide,
    ladder,
    least_ratio,
    middle,
    slope,
)
from judge.verdict import GrowthStatus

SIZES = (1_000, 2_000, 4_000, 8_000)


def points(power: float, factor: float = 1.0, reference: float = 1e-3) -> list[Point]:
    """A reference of `reference` seconds a thousand items, and a ratio that grows by `power`."""
    return [
        Point(size, factor * reference * size / 1e3 * (size / 1e3) ** power, reference * size / 1e3)
        for size in SIZES
    ]


class Made:
    """A pair whose times follow from functions of the size."""

    def __init__(
        self, candidate: float, power: float, most: float = math.inf, reference: float = 1e-6
    ) -> None:
        self._candidate = candidate
        self._reference = reference
        self._power = power
        self._most = most
        self.asked: list[int] = []

    def measure(self, size: int, rounds: int) -> Point | None:
        self.asked.append(size)
        seconds = self._candidate * size**self._power
        return Point(size, seconds, self._reference * size) if seconds <= self._most else None


@pytest.mark.parametrize("power", [0.0, 0.5, 1.0, 2.0])
def test_the_slope_is_the_power_by_which_the_ratio_grows(power: float) -> None:
    assert slope(points(power)) == pytest.approx(power)


def test_two_points_show_no_growth() -> None:
    assert slope(points(1.0)[:2]) is None


@given(st.floats(0.01, 100), st.floats(1e-5, 1))
def test_neither_a_constant_nor_the_machine_changes_the_slope(
    factor: float, reference: float
) -> None:
    assert slope(points(1.0, factor, reference)) == pytest.approx(1.0, abs=1e-6)


def test_a_quadratic_that_costs_much_is_slower() -> None:
    growth = decide("O(n)", "O(n^2)", RATIO_LIMIT + 1, points(1.0, factor=30))

    assert growth.status is GrowthStatus.SLOWER
    assert growth.time == "O(n^2)"
    assert growth.size == SIZES[-1]


def test_a_quadratic_that_costs_little_is_not_held_against_anyone() -> None:
    growth = decide("O(n)", "O(n^2)", RATIO_LIMIT - 1, points(1.0))

    assert growth.status is GrowthStatus.INCONCLUSIVE


def test_a_slow_constant_is_no_slower_class() -> None:
    growth = decide("O(n)", "O(n^2)", 3 * RATIO_LIMIT, points(0.0, factor=3 * RATIO_LIMIT))

    assert growth.status is GrowthStatus.SLOW_CONSTANT
    assert growth.time == "O(n)"


def test_a_logarithm_more_is_never_slower() -> None:
    rows = [Point(size, 30 * 1e-6 * size * math.log2(size), 1e-6 * size) for size in SIZES]

    assert decide("O(n)", "O(n^2)", 300, rows).status is GrowthStatus.SLOW_CONSTANT


def test_what_the_package_does_not_reject_is_not_rejected() -> None:
    assert decide("O(n)", None, 100, points(1.0)).status is GrowthStatus.INCONCLUSIVE


def test_too_few_readable_points_decide_nothing() -> None:
    assert decide("O(n)", "O(n^2)", 100, points(1.0)[:2]).status is GrowthStatus.INCONCLUSIVE


@pytest.mark.parametrize(
    ("target", "steepness", "name"),
    [
        ("O(n)", 1.0, "O(n^2)"),
        ("O(n log n)", 0.9, "O(n^2)"),
        ("O(n^2)", 1.1, "O(n^3)"),
        ("O(1)", 1.0, "O(n)"),
        ("O(n)", 0.5, "O(n^1.5)"),
        ("O(n)", 6.0, "more than O(n^4)"),
    ],
)
def test_a_class_is_named_by_its_exponent(target: str, steepness: float, name: str) -> None:
    assert class_name(target, None, steepness) == name


def test_a_target_of_several_variables_is_named_by_what_the_package_rejects() -> None:
    assert class_name("O(n + m)", "O(n*m)", 1.0) == "O(n*m)"


def test_the_climb_ends_where_the_submission_costs_enough() -> None:
    pair = Made(candidate=1e-7, power=2)

    found = ladder(pair, 100_000)

    assert [point.size for point in found] == sorted(point.size for point in found)
    assert found[-1].size < 4_000
    assert slope(found) == pytest.approx(1.0)


def test_the_climb_ends_at_the_largest_size_where_nothing_costs_enough() -> None:
    found = ladder(Made(candidate=1e-7, power=1), 1_000)

    assert found[-1].size == 1_000


def test_the_climb_goes_on_until_a_quick_reference_can_be_read_as_well() -> None:
    pair = Made(candidate=1e-7, power=2, reference=1e-7)

    found = ladder(pair, 100_000)

    assert len(found) >= 3
    assert slope(found) == pytest.approx(1.0)


def test_a_longer_climb_does_not_run_into_the_limit() -> None:
    pair = Made(candidate=1e-7, power=2, most=0.5, reference=1e-12)

    ladder(pair, 100_000)

    assert max(pair.asked) ** 2 * 1e-7 <= 0.5


@given(st.floats(0.45, 3), st.integers(0, 10))
def test_half_of_the_growth_is_counted_on(power: float, octaves: int) -> None:
    rows = points(power, factor=5)

    least = least_ratio(rows, SIZES[-1] << octaves)

    assert least == pytest.approx(rows[-1].ratio * 2 ** (octaves * power / 2))


def test_a_smaller_size_is_not_reckoned_back_to() -> None:
    rows = points(1.0)

    assert least_ratio(rows, SIZES[0]) == pytest.approx(rows[-1].ratio)


def test_a_ratio_that_does_not_grow_foretells_nothing() -> None:
    assert least_ratio(points(0.3), 100_000) is None
    assert least_ratio(points(1.0)[:2], 100_000) is None


def test_a_submission_that_never_answers_shows_nothing() -> None:
    assert ladder(Made(candidate=1, power=2, most=0.5), 1_000) == ()


def test_an_explosion_is_not_waited_for_twice() -> None:
    pair = Made(candidate=1e-30, power=20, most=0.5)

    ladder(pair, 100_000)

    late = [size for size in pair.asked if 1e-30 * size**20 > 0.5]
    assert len(late) == 1


@given(st.lists(st.floats(0.001, 10), min_size=1), st.lists(st.floats(-1, 0)))
def test_a_clock_that_under_reports_to_nothing_does_not_pull_the_middle_down(
    samples: list[float], broken: list[float]
) -> None:
    assert min(samples) <= middle([*samples, *broken]) <= max(samples)


def test_the_middle_of_nothing_is_nothing() -> None:
    assert middle([]) == 0.0
