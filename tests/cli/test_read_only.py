"""A workspace that cannot be written: told as one, never as a crash."""

import ctypes
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.program import COMMAND, RIGHT, WRONG, Finished, environment, journal, judge, solve

_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE = 1


@contextmanager
def read_only(*folders: Path) -> Iterator[None]:
    for folder in folders:
        folder.chmod(0o555)
    try:
        yield
    finally:
        for folder in folders:
            folder.chmod(0o755)


def judge_as_anyone(folder: Path, *words: str) -> Finished:
    """Modes of files do not bind root, so root gives that right up first."""
    prctl = ctypes.CDLL(None).prctl
    done = subprocess.run(
        [*COMMAND, *words],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0),
    )
    return Finished(done.returncode, done.stdout, done.stderr)


def test_a_run_in_a_read_only_workspace_is_not_recorded_and_says_so(workspace: Path) -> None:
    solve(workspace, RIGHT)

    with read_only(workspace / ".judge"):
        done = judge_as_anyone(workspace, "run", "two-sum")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: this attempt could not be recorded: Permission denied\n"
        "  --> .judge/events.jsonl\n"
        "\n"
        "hint: free some space or make the folder writable, then run again\n"
    )
    assert not journal(workspace).exists()


def test_a_case_that_cannot_be_saved_does_not_undo_the_attempt(workspace: Path) -> None:
    solve(workspace, WRONG)

    with read_only(workspace / "solutions" / "arrays"):
        done = judge_as_anyone(workspace, "run", "two-sum", "--seed", "5", "--json")

    assert done.code == 1
    assert done.json["verdict"] == "wrong_answer"
    assert done.err == (
        "warning: the failing input could not be saved as an own case: permission denied\n"
        "  --> solutions/arrays/two_sum.cases.yaml\n"
        "\n"
        "hint: make the folder writable\n"
    )
    assert journal(workspace).read_bytes().count(b"\n") == 1


def test_nothing_is_started_in_a_read_only_folder(tmp_path: Path) -> None:
    with read_only(tmp_path):
        new = judge_as_anyone(tmp_path, "new", "two-sum")
        init = judge_as_anyone(tmp_path, "init")

    assert (new.code, new.out) == (init.code, init.out) == (2, "")
    assert (
        new.err
        == init.err
        == (
            "error: no workspace can be made here: permission denied\n"
            "  --> solutions\n"
            "\n"
            "hint: choose a folder that you may write to\n"
        )
    )


def test_reading_needs_no_right_to_write(workspace: Path) -> None:
    file = solve(workspace, RIGHT)

    with read_only(workspace, workspace / ".judge", workspace / "solutions"):
        codes = [
            judge_as_anyone(workspace, *words).code
            for words in (
                ("list",),
                ("stats",),
                ("show", "two-sum"),
                ("run", "two-sum", "--file", str(file)),
                ("run", "two-sum", "--samples"),
            )
        ]

    assert codes == [0] * 5
    assert judge(workspace, "run", "two-sum").code == 0
