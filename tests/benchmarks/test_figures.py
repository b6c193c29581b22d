"""Medians, ratios and targets of the benchmarks."""

import pytest

from benchmarks.figures import Measured, Target, medians_note, ratios


def test_a_ratio_is_taken_round_by_round():
    mine, theirs = (2.0, 30.0), (1.0, 10.0)

    found = ratios(mine, theirs)

    assert found == (2.0, 3.0)


def test_contenders_with_different_numbers_of_rounds_are_refused():
    with pytest.raises(ValueError, match="shorter"):
        ratios((1.0, 2.0), (1.0,))


def test_one_wild_round_does_not_move_the_figure():
    row = Measured("a run", (1.0, 1.1, 900.0, 0.9, 1.0))

    assert row.value == 1.0
    assert row.spread == (1.0, 1.1)


def test_a_single_sample_has_no_spread():
    assert Measured("a count", (7.0,)).spread == (7.0, 7.0)


@pytest.mark.parametrize(
    ("target", "met", "missed"),
    [(Target(2), 2.0, 2.01), (Target(1.8, at_least=True), 1.8, 1.79)],
)
def test_a_target_is_met_by_its_own_limit(target, met, missed):
    assert not Measured("a ratio", (met,), target=target).is_missed
    assert Measured("a ratio", (missed,), target=target).is_missed


def test_a_row_without_a_target_is_never_missed():
    assert not Measured("a ratio", (1e9,)).is_missed


def test_the_note_says_what_the_ratio_is_made_of():
    note = medians_note(judge=(0.06, 0.061, 0.059), bare_script=(0.02, 0.02, 0.03))

    assert note == "judge 60 ms, bare script 20 ms"
