"""What a person would write to check Two Sum as `judge run` does, with pytest and Hypothesis.

The known cases from JSON, 150 drawn inputs against the reference, three laws on 15 inputs
each. REFERENCE, SUBMISSION, CASES, CHECKER and VALIDATOR name the files.
"""

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

BOUND = 1_000_000_000


def defined(variable):
    namespace = {}
    exec(compile(Path(os.environ[variable]).read_text(), variable, "exec"), namespace)
    return namespace


CASES = json.loads(Path(os.environ["CASES"]).read_text())
complaint = defined("CHECKER")["complaint"]
invalid = defined("VALIDATOR")["complaint"]
reference = defined("REFERENCE")["two_sum"]
two_sum = defined("SUBMISSION")["two_sum"]


@st.composite
def inputs(draw):
    nums = draw(st.lists(st.integers(-BOUND, BOUND), min_size=2, max_size=12))
    first = draw(st.integers(0, len(nums) - 2))
    second = draw(st.integers(first + 1, len(nums) - 1))
    target = nums[first] + nums[second]
    assume(invalid(nums, target) is None)
    return nums, target


def drawn(count):
    quiet = list(HealthCheck)
    chosen = settings(max_examples=count, deadline=None, suppress_health_check=quiet)
    return lambda test: chosen(given(inputs())(test))


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_known_case(case):
    assert complaint(two_sum(**case["arguments"]), case["expected"], **case["arguments"]) is None


@drawn(150)
def test_agrees_with_the_reference(case):
    nums, target = case
    assert complaint(two_sum(nums, target), reference(nums, target), nums, target) is None


@drawn(15)
def test_a_shift_keeps_the_pair(case):
    nums, target = case
    shifted = two_sum([number + 7 for number in nums], target + 14)
    assert sorted(shifted) == sorted(two_sum(nums, target))


@drawn(15)
def test_a_number_without_partner_changes_nothing(case):
    nums, target = case
    taken = {target - number for number in nums}
    lonely = next(value for value in range(len(nums) + 1) if value not in taken)
    assert sorted(two_sum([*nums, lonely], target)) == sorted(two_sum(nums, target))


@drawn(15)
def test_reversing_mirrors_the_pair(case):
    nums, target = case
    mirrored = [len(nums) - 1 - position for position in two_sum(nums[::-1], target)]
    assert sorted(mirrored) == sorted(two_sum(nums, target))
