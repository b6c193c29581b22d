"""Which file answers which problem."""

from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.grade.task import Found, find_tasks

SLUGS = ("two-sum", "3sum", "min-stack")


def written(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("pass\n", encoding="utf-8")
    return root


def pairs(found: Found, root: Path) -> list[tuple[str, str]]:
    return [(str(task.path.relative_to(root)), task.slug) for task in found.tasks]


def test_a_folder_named_after_a_problem_holds_answers_to_it(tmp_path: Path) -> None:
    root = written(tmp_path, "two-sum/alice.py", "two_sum/bob.py", "3sum/carol.py")

    assert pairs(find_tasks([root], SLUGS, None), root) == [
        ("3sum/carol.py", "3sum"),
        ("two-sum/alice.py", "two-sum"),
        ("two_sum/bob.py", "two-sum"),
    ]


def test_a_student_has_a_file_for_each_problem(tmp_path: Path) -> None:
    root = written(tmp_path, "alice/two_sum.py", "alice/_3sum.py", "bob/Min-Stack.py")

    assert [slug for _, slug in pairs(find_tasks([root], SLUGS, None), root)] == [
        "3sum",
        "min-stack",
        "two-sum",
    ]


def test_all_files_may_answer_one_problem(tmp_path: Path) -> None:
    root = written(tmp_path, "alice.py", "deep/er/bob.py")

    found = find_tasks([root], SLUGS, "two-sum")

    assert {slug for _, slug in pairs(found, root)} == {"two-sum"}


def test_a_file_named_after_nothing_is_told_and_passed_over(tmp_path: Path) -> None:
    root = written(tmp_path, "alice/two_sum.py", "alice/notes.py")

    found = find_tasks([root], SLUGS, None)

    assert len(found.tasks) == 1
    (warning,) = found.warnings
    assert warning.where is not None
    assert warning.where.path.name == "notes.py"


def test_a_file_that_is_named_twice_is_graded_once(tmp_path: Path) -> None:
    root = written(tmp_path, "two-sum/alice.py")

    found = find_tasks([root, root / "two-sum" / "alice.py"], SLUGS, None)

    assert len(found.tasks) == 1


def test_nothing_to_grade_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(JudgeError) as caught:
        find_tasks([written(tmp_path, "notes.py")], SLUGS, None)

    assert caught.value.faults[0].what == f"there is no submission to grade in `{tmp_path}`"


def test_a_missing_path_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(JudgeError) as caught:
        find_tasks([tmp_path / "gone"], SLUGS, None)

    assert caught.value.faults[0].what == f"there is no file or folder `{tmp_path / 'gone'}`"
