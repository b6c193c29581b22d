"""Inputs that are drawn: nodes and grids under their calls, only for eyes, only where they fit."""

from pathlib import Path

import pytest

from judge.cli.input_drawing import draw_input
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Example, Spec
from judge.verdict import Plain
from tests.cli.program import judge, solve

BLIND = "def has_cycle(head):\n    return False\n"


def spec_of(slug: str) -> Spec:
    return Catalogue(problems_root()).load(slug).spec


def test_a_failing_list_is_drawn_under_its_call(workspace: Path) -> None:
    solve(workspace, BLIND, "solutions/linked-list/linked_list_cycle.py")

    drawn = judge(workspace, "run", "linked-list-cycle", "--seed", "1", env={"COLUMNS": "80"})
    piped = judge(workspace, "run", "linked-list-cycle", "--seed", "1")

    assert (
        """
      has_cycle([0], pos=0)
          head
          ▼
        ( 0 )
         │ ▲
         └─┘
      expected  True
"""
        in drawn.out
    )
    assert "▼" not in piped.out


def test_examples_are_drawn_on_a_terminal_only(workspace: Path) -> None:
    drawn = judge(workspace, "show", "invert-binary-tree", env={"COLUMNS": "60"})
    piped = judge(workspace, "show", "invert-binary-tree")

    lines = [line.rstrip() for line in drawn.out.splitlines()]
    start = lines.index(" invert_tree([5, 2, 8, 1, None, 7, 9])")
    assert lines[start + 3 : start + 8] == [
        "           [5]root",
        "        ┌───┴───────┐",
        "        2           8",
        "    ┌───┘       ┌───┴───┐",
        "    1           7       9",
    ]
    assert "┌" not in piped.out


@pytest.mark.parametrize(
    ("slug", "arguments"),
    [
        ("two-sum", {"nums": [1, 2], "target": 3}),
        ("min-stack", {"calls": [["MinStack"]]}),
        ("reverse-linked-list", {"head": []}),
        ("number-of-islands", {"grid": [["1"] * 5] * 50}),
        ("group-anagrams", {"strs": ["a", "b"]}),
    ],
)
def test_what_says_it_all_by_itself_or_is_too_large_is_not_drawn(
    slug: str, arguments: dict[str, Plain]
) -> None:
    assert draw_input(spec_of(slug), arguments, 80, 0) == []


def test_a_drawing_keeps_to_the_columns_behind_its_indent() -> None:
    lines = draw_input(
        spec_of("reverse-linked-list"), {"head": [10, 200, 3000, 40000, 5, 6, 7, 8, 9]}, 60, 6
    )

    assert lines
    assert max(map(len, lines)) <= 60
    assert all(line.startswith("      ") for line in lines)


def test_there_is_no_drawing_in_a_narrow_place_or_in_a_pipe() -> None:
    spec, arguments = spec_of("reverse-linked-list"), {"head": [1, 2]}

    assert draw_input(spec, arguments, 45, 6) == []
    assert draw_input(spec, arguments, None, 6) == []
    assert draw_input(spec, arguments, 80, 6) != []


def test_the_examples_of_every_package_can_be_drawn_within_the_columns() -> None:
    catalogue = Catalogue(problems_root())
    drawn = [
        line
        for problem in catalogue
        for example in problem.spec.examples
        if isinstance(example, Example)
        for columns in (40, 60, 98)
        for line in draw_input(problem.spec, example.input, columns, 0)
        if len(line) > columns
    ]

    assert drawn == []
