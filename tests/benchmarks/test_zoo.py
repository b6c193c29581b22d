"""The parts of the growth zoo and of the benchmarks that need no clock."""

import ast
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.comparisons.submissions import write_submissions
from benchmarks.figures import Measured
from benchmarks.rounds import interleaved
from benchmarks.zoo.decide import Decided
from benchmarks.zoo.matrix import is_miss, rows
from benchmarks.zoo.pairs import Known


@pytest.mark.parametrize(
    ("known", "decided"),
    [
        (Known.RIGHT, Decided.BY_LIMIT),
        (Known.RIGHT, Decided.BY_GROWTH),
        (Known.RIGHT, Decided.OTHERWISE),
        (Known.SLOW, Decided.PASSED),
        (Known.SLOW, Decided.OTHERWISE),
        (Known.MEMCPY, Decided.OTHERWISE),
    ],
)
def test_a_wrong_decision_is_a_miss(known: Known, decided: Decided):
    assert is_miss(known, decided)


@pytest.mark.parametrize(
    ("known", "decided"),
    [
        (Known.RIGHT, Decided.PASSED),
        (Known.SLOW, Decided.BY_LIMIT),
        (Known.SLOW, Decided.BY_GROWTH),
        (Known.MEMCPY, Decided.PASSED),
        (Known.MEMCPY, Decided.BY_GROWTH),
    ],
)
def test_a_right_decision_and_a_documented_blindness_are_none(known: Known, decided: Decided):
    assert not is_miss(known, decided)


def test_the_rows_count_the_misses_of_each_kind():
    counts = Counter(
        {
            (Known.RIGHT, Decided.PASSED): 55,
            (Known.RIGHT, Decided.BY_GROWTH): 1,
            (Known.SLOW, Decided.BY_LIMIT): 30,
            (Known.SLOW, Decided.PASSED): 2,
            (Known.MEMCPY, Decided.PASSED): 4,
        }
    )

    right, slow = rows(counts, "quiet")

    assert isinstance(right, Measured)
    assert isinstance(slow, Measured)
    assert (right.value, right.note) == (1.0, "of 56 pairs")
    assert (slow.value, slow.note) == (2.0, "of 32 pairs")


def test_contenders_take_turns_and_start_in_turn():
    order: list[str] = []

    def contender(name: str, seconds: float) -> float:
        order.append(name)
        return seconds

    samples = interleaved(2, [lambda: contender("a", 1.0), lambda: contender("b", 2.0)], warm_ups=1)

    assert order == ["a", "b", "a", "b", "b", "a"]
    assert samples == [(1.0, 1.0), (2.0, 2.0)]


def test_no_two_of_the_submissions_to_grade_are_alike(tmp_path: Path):
    paths = write_submissions(tmp_path / "graded", 200)

    programs = {ast.dump(ast.parse(path.read_text())) for path in paths}

    assert len(programs) == 200
