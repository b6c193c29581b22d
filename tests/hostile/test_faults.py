"""The judge killed at any moment, a full disk, a clock set back, many runs at once."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from judge.progress.event import Event, decode
from tests.cli.program import COMMAND, RIGHT, environment, journal, judge, solve

KILLS = 30
RUNS_AT_ONCE = 10
ENDLESS = "def two_sum(nums, target):\n    while True:\n        pass\n"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="orphans are caught by prctl")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    assert judge(tmp_path, "init").code == 0
    return tmp_path


@linux_only
@pytest.mark.parametrize(("code", "longest"), [(RIGHT, "0.6"), (ENDLESS, "1.5")])
def test_a_judge_killed_at_any_moment_leaves_no_process_and_no_half_event(
    workspace: Path, code: str, longest: str
) -> None:
    solve(workspace, code)
    killer = [sys.executable, "-m", "tests.hostile.killer", str(KILLS // 2), "1", longest]

    done = subprocess.run(
        [*killer, *COMMAND, "run", "two-sum"],
        cwd=workspace,
        env=environment(workspace),
        capture_output=True,
        text=True,
        timeout=100,  # what is left behind would be waited for without end
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.split()) == KILLS // 2
    assert all(isinstance(decode(line), Event) for line in _lines(workspace))


def test_a_full_disk_costs_the_attempt_and_nothing_else(workspace: Path) -> None:
    solve(workspace, RIGHT)
    assert judge(workspace, "run", "two-sum").code == 0
    before = journal(workspace).read_bytes()

    done = subprocess.run(
        [*COMMAND, "run", "two-sum"],
        cwd=workspace,
        env=environment(workspace),
        capture_output=True,
        text=True,
        check=False,
        # The journal may not grow by a whole event, which is how a full disk shows.
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 9,) * 2),
    )

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: this attempt could not be recorded: ")
    assert journal(workspace).read_bytes() == before


def test_a_clock_that_was_set_back_takes_nothing_away(workspace: Path) -> None:
    solve(workspace, RIGHT)
    assert judge(workspace, "run", "two-sum", now="2026-03-02T12:00:00+01:00").code == 0
    earned = judge(workspace, "stats", "--json", now="2026-03-02T12:00:00+01:00").json["xp"]

    done = judge(workspace, "run", "two-sum", now="2024-01-01T12:00:00+01:00")

    assert done.code == 0
    assert judge(workspace, "stats", "--json", now="2024-01-01T12:00:00+01:00").json["xp"] == earned


def test_ten_runs_at_once_are_all_judged_and_all_recorded(workspace: Path) -> None:
    solve(workspace, RIGHT)

    runs = [
        subprocess.Popen(
            [*COMMAND, "run", "two-sum"],
            cwd=workspace,
            env=environment(workspace),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(RUNS_AT_ONCE)
    ]
    said = [run.communicate()[1] for run in runs]

    assert [run.returncode for run in runs] == [0] * RUNS_AT_ONCE, said
    assert len(_lines(workspace)) == RUNS_AT_ONCE


def test_nobody_at_standard_input_is_no_trouble(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = subprocess.run(
        ["sh", "-c", '"$@" <&-', "sh", *COMMAND, "run", "two-sum"],
        cwd=workspace,
        env=environment(workspace),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def _lines(folder: Path) -> list[bytes]:
    file = journal(folder)
    return file.read_bytes().splitlines() if file.exists() else []
