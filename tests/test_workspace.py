"""The learner's folder: where things stand in it, and what is never touched."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.errors import JudgeError, Place
from judge.problem.catalogue import Catalogue, problems_root
from judge.workspace import (
    Workspace,
    create_workspace,
    find_workspace,
    keep_aside,
    machine_id,
    require_workspace,
    snake_case,
    write_new,
)

CATALOGUE = Catalogue(problems_root())


def test_a_solution_stands_under_its_topic_with_its_cases_beside_it() -> None:
    workspace, problem = Workspace(Path("/w")), CATALOGUE.load("two-sum")

    assert workspace.solution(problem) == Path("/w/solutions/arrays/two_sum.py")
    assert workspace.cases(problem) == Path("/w/solutions/arrays/two_sum.cases.yaml")


def test_a_slug_becomes_a_name_that_can_be_imported() -> None:
    names = [snake_case(slug) for slug in CATALOGUE.slugs()]

    assert snake_case("3sum") == "_3sum"
    assert [name for name in names if not name.isidentifier()] == []
    assert len(set(names)) == len(names)


def test_the_nearest_workspace_upwards_is_found(tmp_path: Path) -> None:
    outer = create_workspace(tmp_path)
    inner = create_workspace(tmp_path / "inner")
    below = tmp_path / "inner" / "solutions"

    assert find_workspace(below) == inner
    assert find_workspace(tmp_path / "solutions") == outer


def test_where_there_is_none_the_hint_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(JudgeError) as caught:
        require_workspace(tmp_path)

    (fault,) = caught.value.faults
    assert fault.what == f"there is no workspace here: no `judge.toml` in `{tmp_path}` or above it"
    assert fault.hint == "judge init"


def test_making_a_workspace_again_changes_nothing(tmp_path: Path) -> None:
    create_workspace(tmp_path)
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    for file in files:
        file.write_text(file.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    before = {file: file.read_bytes() for file in files}

    create_workspace(tmp_path)

    assert {file: file.read_bytes() for file in files} == before


def test_a_folder_that_cannot_be_made_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "solutions").write_text("a file", encoding="utf-8")

    with pytest.raises(JudgeError) as caught:
        create_workspace(tmp_path)

    (fault,) = caught.value.faults
    assert fault.what == "no workspace can be made here: file exists"
    assert fault.where == Place(tmp_path / "solutions")


def test_a_file_that_stands_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.py"
    write_new(path, "first")

    with pytest.raises(FileExistsError):
        write_new(path, "second")

    assert path.read_text(encoding="utf-8") == "first"


def test_the_last_problem_is_the_one_whose_solution_changed_last(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)
    for slug, changed_at in (("two-sum", 300), ("3sum", 100), ("min-stack", 200)):
        path = workspace.solution(CATALOGUE.load(slug))
        write_new(path, "")
        os.utime(path, (changed_at, changed_at))
    write_new(tmp_path / "solutions" / "arrays" / "notes.py", "")

    assert workspace.last_slug(CATALOGUE.slugs()) == "two-sum"


def test_without_a_solution_there_is_no_last_problem(tmp_path: Path) -> None:
    assert create_workspace(tmp_path).last_slug(CATALOGUE.slugs()) is None


@pytest.mark.parametrize(
    ("text", "what", "line"),
    [
        (b"format = ", "`judge.toml` is not valid TOML: invalid value", None),
        (
            b"format = 1\nformat = 1\n",
            "`judge.toml` is not valid TOML: cannot overwrite a value",
            2,
        ),
        (b"\xff", "`judge.toml` is not UTF-8 text", None),
        (b"format = 7\n", "this workspace has format `7`, which this judge does not know", 1),
    ],
)
def test_a_broken_settings_file_is_told_with_its_place(
    tmp_path: Path, text: bytes, what: str, line: int | None
) -> None:
    (tmp_path / "judge.toml").write_bytes(text)

    with pytest.raises(JudgeError) as caught:
        find_workspace(tmp_path)

    (fault,) = caught.value.faults
    assert fault.what == what
    assert fault.where is not None
    assert (fault.where.path, fault.where.line) == (tmp_path / "judge.toml", line)


def test_a_machine_keeps_its_id_and_does_not_give_its_name_away() -> None:
    assert machine_id() == machine_id()
    assert len(machine_id()) == 8
    assert os.uname().nodename not in machine_id()


def test_what_is_kept_aside_is_named_by_its_time_and_never_overwrites(tmp_path: Path) -> None:
    folder, instant = tmp_path / "attempts" / "two-sum", datetime(2026, 3, 2, 11, 5, 9, tzinfo=UTC)
    kept = []
    for text in ("first", "second", "third"):
        (tmp_path / "two_sum.py").write_text(text, encoding="utf-8")
        kept.append(keep_aside(tmp_path / "two_sum.py", folder, instant))

    assert not (tmp_path / "two_sum.py").exists()
    assert [(file.name, file.read_text(encoding="utf-8")) for file in kept] == [
        ("2026-03-02T110509Z.py", "first"),
        ("2026-03-02T110509Z-2.py", "second"),
        ("2026-03-02T110509Z-3.py", "third"),
    ]


def test_without_hard_links_a_file_is_moved_and_none_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("this file system has no hard links")

    monkeypatch.setattr(os, "link", refuse)
    folder, instant = tmp_path / "attempts", datetime(2026, 3, 2, 11, 5, 9, tzinfo=UTC)
    for text in ("first", "second"):
        (tmp_path / "two_sum.py").write_text(text, encoding="utf-8")
        keep_aside(tmp_path / "two_sum.py", folder, instant)

    assert sorted(file.read_text(encoding="utf-8") for file in folder.iterdir()) == [
        "first",
        "second",
    ]
