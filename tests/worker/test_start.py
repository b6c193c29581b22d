"""What a zygote has imported when it is ready: it boots while somebody waits."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from judge.judging.run import Plan, judge_submission
from judge.judging.submission import Submission
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package
from judge.verdict import Verdict
from judge.worker import start
from judge.worker.confine.levels import CAP_VARIABLE
from judge.worker.host import Fence

DEAR = {
    "ctypes.util",
    "dataclasses",
    "importlib.abc",
    "importlib.util",
    "inspect",
    "pathlib",
    "selectors",
    "signal",
    "socket",
    "statistics",
    "subprocess",
    "tempfile",
}
LOADED = """
import json, sys, types
fence = types.ModuleType("fence")
fence.__path__ = [sys.argv[1]]
sys.modules["fence"] = fence
import fence.inside.zygote
print(json.dumps([*sys.modules]))
"""
USING = """
from dataclasses import dataclass
from fractions import Fraction

@dataclass
class Pair:
    first: int

class Solution:
    @staticmethod
    def twoSum(nums, target):
        assert mean([1, 3]) == Fraction(2)
        seen = {}
        for place, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number].first, place]
            seen[number] = Pair(place)
"""


def test_a_zygote_imports_nothing_that_can_wait() -> None:
    folder = str(Path(start.__file__).parent)

    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", LOADED, folder],
        capture_output=True,
        text=True,
        check=True,
    )

    assert DEAR & {*json.loads(said.stdout)} == set()


@pytest.mark.parametrize("cap", ["strong+", "limited"])
def test_what_waits_is_there_for_a_submission_at_every_level(
    cap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CAP_VARIABLE, cap)
    package = Package(Catalogue(problems_root()).load("two-sum"))

    with Fence() as fence:
        submission = Submission("s.py", USING.encode())
        report = judge_submission(fence, package, submission, Plan(seed=1))

    assert report.verdict is Verdict.ACCEPTED


def test_a_zygote_keeps_what_it_has_compiled_for_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "worker"
    fresh = shutil.ignore_patterns("__pycache__")
    shutil.copytree(Path(start.__file__).parent, folder, ignore=fresh)
    monkeypatch.setattr(start, "_FOLDER", str(folder))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)

    with Fence() as fence:
        assert fence.isolation

    compiled = {path.stem.partition(".")[0] for path in folder.rglob("*.pyc")}
    assert compiled >= {"fence", "zygote", "child"}
