"""Which input is watched, and what the recording of each kind of problem says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.judging.cases import OwnCase
from judge.judging.submission import Submission
from judge.playground.state import Ending, Happening, Instance, Recording, Ref
from judge.practice import playing
from judge.practice.playing import Choice, Chosen, Subject, choose, record
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.worker.host import Fence
from judge.workspace import create_workspace

RIGHT = """\
def two_sum(nums, target):
    for last in range(len(nums)):
        for first in range(last):
            if nums[first] + nums[last] == target:
                return [first, last]
"""
WRONG = RIGHT.replace("range(len(nums))", "range(len(nums) - 1)")


@pytest.fixture(scope="module")
def fence() -> Iterator[Fence]:
    with Fence() as fence:
        yield fence


def package(slug: str) -> Package:
    return Package(Catalogue(problems_root()).load(slug))


def subject(source: str, *own: OwnCase, slug: str = "two-sum") -> Subject:
    return Subject(package(slug), Submission("s.py", source.encode()), own)


def reference(slug: str) -> Subject:
    return playing.subject_of_file(package(slug).problem, package(slug).reference_file)


def played(fence: Fence, found: Subject, text: str | None = None) -> Recording:
    return record(fence, found, choose(fence, found, Choice(text=text)))


def test_without_a_wish_the_first_example_is_watched_if_nothing_fails(fence: Fence) -> None:
    chosen = choose(fence, subject(RIGHT), Choice())

    assert chosen == Chosen({"nums": [8, 1, 20, 5], "target": 13}, "example 1")


def test_without_a_wish_what_fails_is_watched(fence: Fence) -> None:
    own = OwnCase({"nums": [1, 2, 4], "target": 6})

    chosen = choose(fence, subject(WRONG, own), Choice())

    assert chosen == Chosen({"nums": [1, 2, 4], "target": 6}, "own case 1")


def test_an_own_case_is_watched_by_its_number(fence: Fence) -> None:
    own = OwnCase({"nums": [1, 2], "target": 3}), OwnCase({"nums": [1, 3], "target": 4})

    chosen = choose(fence, subject(RIGHT, *own), Choice(case=2))

    assert chosen == Chosen({"nums": [1, 3], "target": 4}, "own case 2")


@pytest.mark.parametrize(
    "text", ["two_sum([3, 3], 6)", "Solution().twoSum([3, 3], target=6)", "target=6, nums=[3, 3]"]
)
def test_an_input_is_written_as_a_call_or_as_its_arguments(fence: Fence, text: str) -> None:
    recording = played(fence, subject(RIGHT), text)

    assert recording.call == "two_sum([3, 3], 6)"


@pytest.mark.parametrize(
    ("slug", "call"),
    [
        ("two-sum", "two_sum([8, 1, 20, 5], 13)"),
        ("move-zeroes", "move_zeroes([0, 4, 0, 9, 2])"),
        ("linked-list-cycle-ii", "detect_cycle([6, 2, 9, 4], pos=1)"),
        ("clone-graph", "clone_graph([[2, 3], [1], [1]])"),
        ("copy-list-with-random-pointer", "copy_random_list([[5, 2], [8, 0], [3, None]])"),
        (
            "serialize-and-deserialize-binary-tree",
            "Codec().deserialize(Codec().serialize([4, 2, 9, None, -3]))",
        ),
    ],
)
def test_every_kind_of_problem_is_recorded(fence: Fence, slug: str, call: str) -> None:
    recording = played(fence, reference(slug))

    assert (recording.call, recording.ending) == (call, Ending.RETURNED)
    assert recording.states[0].happening is Happening.CALL
    assert recording.states[-1].happening is Happening.RETURN


def test_each_step_of_a_class_problem_belongs_to_one_of_its_calls(fence: Fence) -> None:
    recording = played(fence, reference("min-stack"))

    assert recording.calls == tuple(recording.call.split("\n"))
    begun = [state for state in recording.states if state.happening is Happening.CALL]
    assert [(recording.calls[state.call], state.frames[0].function) for state in begun] == [
        ("it = MinStack()", "__init__"),
        ("it.push(5)", "push"),
        ("it.push(3)", "push"),
        ("it.get_min()", "get_min"),
        ("it.pop()", "pop"),
        ("it.get_min()", "get_min"),
        ("it.top()", "top"),
    ]


def test_a_codec_is_watched_there_and_back(fence: Fence) -> None:
    recording = played(fence, reference("encode-and-decode-strings"), "['a', '']")

    assert recording.calls == (
        "it = Codec()",
        "it.encode(['a', ''])",
        "it = Codec()",
        "it.decode('1:a0:')",
    )
    begun = [state for state in recording.states if state.happening is Happening.CALL]
    assert {(state.call, state.frames[0].function) for state in begun} == {
        (1, "encode"),
        (3, "decode"),
    }


def test_a_given_list_leads_back_to_the_same_node(fence: Fence) -> None:
    recording = played(fence, reference("linked-list-cycle-ii"), "[6, 2, 9], pos=1")

    first = recording.states[0]
    head = first.frames[0].variables["head"]
    nodes = []
    while isinstance(head, Ref) and len(nodes) < 5:
        node = first.heap[head.number]
        assert isinstance(node, Instance)
        nodes.append((head.number, node.attributes["val"]))
        head = node.attributes["next"]
    assert [value for _, value in nodes] == [6, 2, 9, 2, 9]
    assert nodes[1] == nodes[3]


def test_what_a_submission_may_import_it_may_import_here(fence: Fence) -> None:
    source = (
        "from sortedcontainers import SortedList\n"
        "def two_sum(nums, target):\n    row = SortedList(nums)\n    return [0, 1]\n"
    )

    recording = played(fence, subject(source), "[3, 1, 2], 4")

    last = recording.states[-1]
    row = last.frames[0].variables["row"]
    assert isinstance(row, Ref)
    assert getattr(last.heap[row.number], "items", None) == (1, 2, 3)


def test_what_was_raised_is_told(fence: Fence) -> None:
    recording = played(fence, subject("def two_sum(nums, target):\n    return nums[9]\n"))

    assert recording.ending is Ending.RAISED
    assert recording.error == "IndexError: list index out of range"


def test_an_import_that_is_not_provided_is_told(fence: Fence) -> None:
    found = subject("def two_sum(nums, target):\n    import requests\n")

    recording = played(fence, found, "[1, 2], 3")

    assert recording.ending is Ending.RAISED
    assert recording.error == "`s.py` imports `requests`, which the judge does not provide"
    assert recording.states[-1].text == "ModuleNotFoundError: No module named 'requests'"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("def two_sums(nums, target): pass\n", "`s.py` does not define `two_sum`"),
        ("def two_sum(nums, target)\n", "`s.py` has a syntax error: expected ':'"),
        (
            "def two_sum(nums, target): pass\n1 / 0\n",
            "`s.py` could not be loaded: ZeroDivisionError: division by zero",
        ),
    ],
)
def test_what_cannot_be_loaded_is_an_error_that_says_so(
    fence: Fence, source: str, message: str
) -> None:
    found = subject(source)

    with pytest.raises(JudgeError) as caught:
        record(fence, found, Chosen({"nums": [1, 2], "target": 3}, "example 1"))

    assert str(caught.value) == message


def test_a_solution_that_has_not_been_started_cannot_be_watched(tmp_path: Path) -> None:
    with pytest.raises(JudgeError) as caught:
        playing.subject_of(create_workspace(tmp_path), package("two-sum").problem)

    assert str(caught.value) == "`two-sum` has not been started"
