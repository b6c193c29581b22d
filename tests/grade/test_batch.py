"""Equal texts are graded once, and what is done is not done again."""

import json
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.grade.batch import done_before, plan_batch, row_writer, with_twins
from judge.grade.task import Task


def task(root: Path, name: str, text: str, slug: str = "two-sum") -> Task:
    path = root / name
    path.write_text(text, encoding="utf-8")
    return Task(name, path, slug)


def test_equal_texts_are_graded_once_and_told_for_each(tmp_path: Path) -> None:
    tasks = [
        task(tmp_path, "a.py", "x = 1\n"),
        task(tmp_path, "b.py", "x = 1   \r\n"),
        task(tmp_path, "c.py", "x = 2\n"),
    ]
    plan = plan_batch(tasks, frozenset())

    rows = list(
        with_twins(({"submission": each.name, "file": each.name} for each in plan.tasks), plan)
    )

    assert [each.name for each in plan.tasks] == ["a.py", "c.py"]
    assert rows == [{"submission": name, "file": name} for name in ("a.py", "b.py", "c.py")]
    assert plan.total == 3


def test_equal_texts_for_different_problems_are_different(tmp_path: Path) -> None:
    tasks = [task(tmp_path, "a.py", "x = 1\n"), task(tmp_path, "b.py", "x = 1\n", "3sum")]

    assert len(plan_batch(tasks, frozenset()).tasks) == 2


def test_what_is_done_is_left_out(tmp_path: Path) -> None:
    tasks = [task(tmp_path, "a.py", "x = 1\n"), task(tmp_path, "b.py", "x = 2\n")]

    plan = plan_batch(tasks, frozenset({"a.py"}))

    assert [each.name for each in plan.tasks] == ["b.py"]


def test_a_text_that_cannot_be_read_is_left_to_the_grader(tmp_path: Path) -> None:
    tasks = [task(tmp_path, "a.py", ""), task(tmp_path, "b.py", "")]

    assert len(plan_batch(tasks, frozenset()).tasks) == 2


def test_a_torn_last_line_is_graded_again_and_the_next_has_a_line_of_its_own(
    tmp_path: Path,
) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(b'{"submission": "a.py"}\n{"submission": "b.')

    done = done_before(path)
    with row_writer(path, resume=True) as write:
        write({"submission": "b.py"})

    assert done == {"a.py"}
    assert json.loads(path.read_bytes().splitlines()[-1]) == {"submission": "b.py"}
    assert done_before(path) == {"a.py", "b.py"}


def test_results_are_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"mine\n")

    with pytest.raises(JudgeError) as caught, row_writer(path, resume=False):
        pass

    assert caught.value.faults[0].what == f"`{path}` is there already, and is left as it is"
    assert path.read_bytes() == b"mine\n"
