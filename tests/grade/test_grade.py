"""`judge grade` as a teacher calls it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from judge.problem.catalogue import problems_root

STORED = problems_root() / "two-sum" / "submissions"
RIGHT = (STORED / "accepted" / "reference.py").read_text(encoding="utf-8")
WRONG = (STORED / "wrong_answer" / "reuses_one_element.py").read_text(encoding="utf-8")


def grade(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "judge", "grade", *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture
def school(tmp_path: Path) -> Path:
    texts = {
        "alice/two_sum.py": RIGHT,
        "bob/two_sum.py": WRONG,
        "carol/two_sum.py": RIGHT,
        "dave/two_sum.py": "def two_sum(nums, target)\n",
        "erin/two_sum.py": "import os\n\n\ndef two_sum(nums, target):\n    os._exit(0)\n",
    }
    for name, text in texts.items():
        path = tmp_path / "class" / name
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def rows(text: str) -> dict[str, dict[str, object]]:
    found = [json.loads(line) for line in text.splitlines()]
    return {Path(row["submission"]).parent.name: row for row in found}


def test_each_submission_gets_a_line_with_its_verdict(school: Path) -> None:
    done = grade(school, "class", "--json", "--jobs", "2")

    told = rows(done.stdout)
    assert {name: row.get("verdict") for name, row in told.items()} == {
        "alice": "accepted",
        "bob": "wrong_answer",
        "carol": "accepted",
        "dave": None,
        "erin": "run_time_error",
    }
    assert "syntax error" in str(told["dave"]["error"])
    assert told["carol"]["file"] == told["carol"]["submission"]
    assert done.returncode == 1  # dave's could not be judged


def test_all_judged_is_success_whatever_the_verdicts(school: Path) -> None:
    done = grade(school, "class/alice", "class/bob", "--jobs", "1")

    assert done.returncode == 0
    assert done.stdout.split() == ["problem", "accepted", "wrong", "answer", "two-sum", "1", "1"]


def test_resuming_grades_only_what_is_missing(school: Path) -> None:
    first = grade(school, "class/alice", "class/bob", "--jsonl", "out.jsonl")
    before = (school / "out.jsonl").read_text(encoding="utf-8")

    second = grade(school, "class", "--jsonl", "out.jsonl", "--resume")

    after = (school / "out.jsonl").read_text(encoding="utf-8")
    assert (first.returncode, second.returncode) == (0, 1)
    assert after.startswith(before)
    assert sorted(rows(after)) == ["alice", "bob", "carol", "dave", "erin"]
    assert len(after.splitlines()) == 5


def test_a_table_has_a_row_for_each(school: Path) -> None:
    grade(school, "class", "--csv", "out.csv")

    lines = (school / "out.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("submission,problem,verdict,examples,own,hidden,properties,growth")
    assert len(lines) == 6


def test_weak_isolation_is_refused_unless_trusted(school: Path) -> None:
    refused = grade(school, "class/alice", JUDGE_ISOLATION="basic")
    trusted = grade(school, "class/alice", "--trust", JUDGE_ISOLATION="basic")

    assert refused.returncode == 2
    assert refused.stderr.startswith("error: this system cannot hold hostile code")
    assert trusted.returncode == 0


def test_ctrl_c_keeps_what_is_done_and_leaves_no_process(school: Path) -> None:
    slow = "def two_sum(nums, target):\n    while True:\n        pass\n# {}\n"
    for number in range(40):
        path = school / "class" / f"s{number:02}" / "two_sum.py"
        path.parent.mkdir()
        path.write_text(slow.format(number), encoding="utf-8")
    out = school / "out.jsonl"
    command = [sys.executable, "-m", "judge", "grade", "class", "--jsonl", str(out), "--jobs", "1"]
    process = subprocess.Popen(
        command, cwd=school, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    while not out.exists() or out.read_bytes().count(b"\n") < 2:
        time.sleep(0.05)

    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)

    assert process.returncode == 130
    assert "--resume goes on" in told
    assert all(json.loads(line) for line in out.read_bytes().splitlines())
    assert is_gone(process.pid)


def is_gone(group: int) -> bool:
    """Whether the process group ends; multiprocessing's own tracker takes a moment to notice."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_where_no_process_can_grade_it_says_so_once(school: Path) -> None:
    done = grade(school, "class", "--trust", "--jobs", "2", JUDGE_ISOLATION="stronger")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: `JUDGE_ISOLATION` must be one of strong+, strong, limited, basic, "
        "but is `stronger`\n\nhint: did you mean `strong`?\n"
    )


@pytest.mark.parametrize("files", [10, 12])
def test_where_no_process_can_be_started_it_says_so_once(school: Path, files: int) -> None:
    blind = f"import resource; resource.setrlimit(resource.RLIMIT_NOFILE, ({files}, {files}))"
    done = subprocess.run(
        [sys.executable, "-c", f"{blind}; from judge.__main__ import main; main()",
         "grade", "class", "--trust", "--jobs", "2"],
        cwd=school,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: no process to grade in could be started: [Errno 24] Too many open files\n\n"
        "hint: try fewer at once: --jobs 1\n"
    )
