"""The stub of every problem: it compiles, satisfies a type checker and says everything."""

import subprocess
import sys
from pathlib import Path

import pytest

from judge.problem.catalogue import Catalogue, problems_root
from judge.statement import callables_of, statement_text
from judge.stub import stub

CATALOGUE = Catalogue(problems_root())
SLUGS = CATALOGUE.slugs()

TWO_SUM = '''\
"""Two Sum · easy · arrays

You are given a list of integers `nums` and a number `target`. Exactly one pair of
*different positions* holds two numbers that add up to `target`.

Return the two positions, counted from 0, as a list. Either order will do.

The same position may not be used twice, but two positions may hold the same number. The
list can be long: comparing every number with every other one takes too much time.

Example 1:

    two_sum([8, 1, 20, 5], 13)
    # [0, 3]

The numbers at positions 0 and 3 are 8 and 5, and 8 + 5 = 13.

Example 2:

    two_sum([4, 9, -1], 8)
    # [1, 2]

9 + -1 = 8. Position 0 alone, taken twice, would also give 8, but that is not a pair.

Example 3:

    two_sum([6, 6], 12)
    # [0, 1]

Equal numbers at different positions are a fair pair.

Constraints:

- 2 <= len(nums) <= 100,000
- -1,000,000,000 <= nums[i] <= 1,000,000,000
- -1,000,000,000 <= target <= 1,000,000,000
"""


def two_sum(nums: list[int], target: int) -> list[int]:
    raise NotImplementedError("write your solution here")
'''


def words(text: str) -> list[str]:
    return text.split()


def test_a_stub_as_the_person_sees_it() -> None:
    assert stub(CATALOGUE.load("two-sum")) == TWO_SUM


@pytest.mark.parametrize("slug", SLUGS)
def test_a_stub_compiles_without_a_warning(slug: str) -> None:
    code = compile(stub(CATALOGUE.load(slug)), f"{slug}.py", "exec")

    exec(code, {"__name__": "stub"})


@pytest.mark.parametrize("slug", SLUGS)
def test_a_stub_carries_the_whole_statement(slug: str) -> None:
    problem = CATALOGUE.load(slug)

    text = stub(problem)

    shown = statement_text(problem).replace('"""', "'''")
    assert " ".join(words(shown)) in " ".join(words(text))
    assert all(len(line) <= 100 for line in text.splitlines() if not line.startswith("    "))


@pytest.mark.parametrize("slug", SLUGS)
def test_a_stub_defines_what_is_asked_for(slug: str) -> None:
    problem = CATALOGUE.load(slug)

    text = stub(problem)

    names = [each.name for each in callables_of(problem.spec)]
    assert [
        name for name in names if f"def {name}(" not in text and f"class {name}:" not in text
    ] == []


def test_all_stubs_together_are_clean_under_a_strict_type_checker(tmp_path: Path) -> None:
    for slug in SLUGS:
        name = f"stub_{slug.replace('-', '_')}.py"
        (tmp_path / name).write_text(stub(CATALOGUE.load(slug)), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.startswith("Success: no issues found"), done.stdout


BOUNDS = {
    "two-sum": ["2 <= len(nums) <= 100,000"],
    "valid-parentheses": ["0 <= len(s) <= 100,000", "`s` is made of `()[]{}`"],
    "linked-list-cycle": [
        "the list from `head` has 0 to 100,000 nodes",
        "-100,000 <= the value of a node <= 100,000",
        "the list from `head` may end in a cycle",
    ],
    "binary-tree-level-order-traversal": ["the tree from `root` has at most 10,000 levels"],
    "clone-graph": ["the graph from `node` has 0 to 50,000 nodes"],
    "merge-intervals": ["len(intervals[i]) == 2", "0 <= intervals[i][j] <= 1,000,000,000"],
}


@pytest.mark.parametrize("slug", BOUNDS)
def test_the_constraints_read_as_a_person_would_write_them(slug: str) -> None:
    text = statement_text(CATALOGUE.load(slug))

    assert [line for line in BOUNDS[slug] if f"- {line}" not in text.splitlines()] == []
