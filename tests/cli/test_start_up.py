"""What a command imports before it does anything: each module is time that a person waits.

The store is warm in each of these, as it is from the second command of a person on.
"""

import re
import subprocess
import sys
from pathlib import Path

from tests.cli.program import RIGHT, WRONG, environment, judge, solve

_LINE = re.compile(r"^import time:.*\| +(\S+)$", re.MULTILINE)
_DEAR = {"asyncio", "difflib", "hypothesis", "pytest", "rich", "tomllib", "traceback", "yaml"}

_OTHER_WORK = ("judge.verify", "judge.grade", "judge.doctor", "judge.playground")


def modules_of(folder: Path, *words: str) -> set[str]:
    """All that the real program imports, by their whole names."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "judge", *words],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=100,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr[-2000:]
    return set(_LINE.findall(done.stderr))


def within(modules: set[str], *packages: str) -> set[str]:
    return {name for name in modules if name.startswith(packages)}


def test_help_imports_no_part_of_the_judge_but_the_command_line(tmp_path: Path) -> None:
    modules = modules_of(tmp_path, "--help")

    assert modules & _DEAR == set()
    assert within(modules, "judge.") == {
        "judge.cli",
        "judge.cli.app",
        "judge.cli.streams",
        "judge.errors",
    }


def test_a_list_imports_nothing_that_judges_draws_or_rewards(workspace: Path) -> None:
    judge(workspace, "list")

    modules = modules_of(workspace, "list")

    assert modules & _DEAR == set()
    assert modules & {"subprocess", "socket", "random"} == set()
    assert within(modules, "judge.judging", "judge.worker") == set()
    assert within(modules, "judge.progress.") <= {
        "judge.progress.event",
        "judge.progress.journal",
        "judge.progress.lock",
    }


def test_an_accepted_run_imports_no_more_than_it_needs(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")

    modules = modules_of(workspace, "run", "two-sum")

    assert modules & _DEAR == set()
    assert within(modules, *_OTHER_WORK) == set()


def test_a_failure_that_is_known_is_told_without_a_search(workspace: Path) -> None:
    cases = solve(workspace, WRONG).with_suffix(".cases.yaml")
    cases.write_text('- input: {"nums": [0, 1, -1], "target": 0}\n', encoding="utf-8")
    judge(workspace, "run", "two-sum")

    modules = modules_of(workspace, "run", "two-sum")

    assert modules & _DEAR == set()
    assert within(modules, *_OTHER_WORK) == set()
