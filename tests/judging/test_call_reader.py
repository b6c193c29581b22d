"""An input as a person writes it becomes the arguments; what is shown can be read again."""

from collections.abc import Mapping

import pytest

from judge.errors import JudgeError
from judge.judging.call_reader import read_input
from judge.judging.call_text import Caller
from judge.judging.program import CALLS
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.signature import entry_name
from judge.problem.spec import CallExample, CodecSpec, Problem
from judge.verdict import Plain

CATALOGUE = Catalogue(problems_root())


def read(slug: str, text: str) -> Mapping[str, Plain]:
    return read_input(text, CATALOGUE.load(slug).spec)


@pytest.mark.parametrize(
    "text",
    [
        "two_sum([3, 3], 6)",
        "two_sum(nums=[3, 3], target=6)",
        "Solution().twoSum([3, 3], 6)",
        " two_sum((3, 3), target=6)  # as printed",
        "nums=[3, 3], target=6",
        "[3, 3], 6",
        "{nums: [3, 3], target: 6}",
        "nums: [3, 3]\ntarget: 6",
    ],
)
def test_a_call_or_yaml_means_the_same(text: str) -> None:
    assert read("two-sum", text) == {"nums": [3, 3], "target": 6}


@pytest.mark.parametrize(
    "text",
    [
        "it = MinStack(); it.push(-2); it.getMin()",
        "it = MinStack()\nit.push(-2)\nit.get_min()",
        "calls: [[MinStack], [push, -2], [get_min]]",
        "[[MinStack], [push, -2], [get_min]]",
    ],
)
def test_calls_of_a_class_may_be_written_in_each_way(text: str) -> None:
    assert read("min-stack", text) == {CALLS: [["MinStack"], ["push", -2], ["get_min"]]}


def test_a_cycle_is_written_as_it_is_shown() -> None:
    closed = {"head": {"values": [1, 2, 3], "cycle": 1}}

    assert read("linked-list-cycle", "has_cycle([1, 2, 3], pos=1)") == closed
    assert read("linked-list-cycle", "has_cycle([1, 2, 3], pos=-1)") == {"head": [1, 2, 3]}


@pytest.mark.parametrize("slug", CATALOGUE.slugs())
def test_what_a_run_shows_can_be_read_again(slug: str) -> None:
    spec = CATALOGUE.load(slug).spec
    arguments = first_example(CATALOGUE.load(slug))
    form = "class" if CALLS in arguments else "codec" if isinstance(spec, CodecSpec) else "function"
    name = "it.decode(it.encode" if form == "codec" else entry_name(spec)

    shown = Caller(form, name, spec).call(arguments, short=False)

    assert read(slug, shown) == arguments


def first_example(problem: Problem) -> Mapping[str, Plain]:
    example = problem.spec.examples[0]
    return {CALLS: example.calls} if isinstance(example, CallExample) else example.input


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("two_sum([3, 3]", "the input is neither a call nor a mapping of parameters"),
        ("{nums: [3, 3]", "the input is neither a call nor YAML"),
        ("seven", "`seven` is not a plain value"),
        ("two_sum(numbers, 6)", "`numbers` is not a plain value"),
        ("two_sum([1], 2, 3)", "there are more arguments than `two_sum` takes"),
        ("two_sum({1, 2}, 3)", "`{1, 2}` is not a plain value"),
        ("{nums: [1], nums: [2]}", "the key `nums` occurs twice"),
    ],
)
def test_what_cannot_be_read_is_told_with_the_form_to_write(text: str, what: str) -> None:
    with pytest.raises(JudgeError) as caught:
        read("two-sum", text)

    (fault,) = caught.value.faults
    assert (fault.what, fault.hint) == (what, "write it as `two_sum(nums, target)` with values")


def test_nothing_that_is_written_is_ever_run() -> None:
    with pytest.raises(JudgeError):
        read("two-sum", "two_sum([__import__('os').getpid()], 1)")
