"""Third-party packages: importable where they are allowed, and nothing around them readable."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.verdict import Verdict
from judge.worker.host import Fence
from judge.worker.packages import located

TWO_SUM = Package(Catalogue(problems_root()).load("two-sum"))
SOLUTION = """
{imports}

def two_sum(nums, target):
    {extra}
    seen = {{}}
    for place, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
"""


def verdict(fence: Fence, imports: str, extra: str = "pass") -> Verdict:
    source = SOLUTION.format(imports=imports, extra=extra).encode()
    return judge_submission(fence, TWO_SUM, Submission("s.py", source), Plan(seed=1)).verdict


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder like site-packages, with one package in it and a secret beside it."""
    package = tmp_path / "abacus"
    package.mkdir()
    (package / "__init__.py").write_text("BEADS = 10\n", encoding="utf-8")
    (package / "rods.py").write_text("from . import BEADS\nRODS = 2 * BEADS\n", encoding="utf-8")
    (tmp_path / "secret.py").write_text("ANSWER = 42\n", encoding="utf-8")
    tmp_path.chmod(0o755)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield tmp_path
    sys.modules.pop("abacus", None)


def test_a_provided_package_is_importable_with_its_modules(site: Path) -> None:
    with Fence(packages=("abacus",)) as fence:
        found = verdict(fence, "import abacus", "from abacus.rods import RODS; assert RODS == 20")

    assert found is Verdict.ACCEPTED


def test_what_lies_beside_it_is_not(site: Path) -> None:
    reading = f"open({str(site / 'secret.py')!r})"
    importing = f"import sys; sys.path.append({str(site)!r}); import secret"

    with Fence(packages=("abacus",)) as fence:
        assert verdict(fence, "import abacus", reading) is Verdict.RUN_TIME_ERROR
        with pytest.raises(Exception, match="imports `secret`"):
            verdict(fence, "import abacus", importing)


def test_a_paste_may_use_sorted_lists() -> None:
    with Fence() as fence:
        found = verdict(
            fence,
            "from sortedcontainers import SortedList",
            "assert [*SortedList([2, 1])] == [1, 2]",
        )

    assert found is Verdict.ACCEPTED


def test_a_package_that_is_not_installed_is_simply_not_there() -> None:
    assert located(["no_such_package"]) == []
