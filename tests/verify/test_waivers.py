"""A waiver is a promise in writing, so a careless one is told at once."""

from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.verify.waivers import load_waivers


def written(folder: Path, text: str) -> Path:
    (folder / "waivers.yaml").write_text(text, encoding="utf-8")
    return folder


def test_without_the_file_nothing_is_waived(tmp_path: Path) -> None:
    waivers = load_waivers(tmp_path)

    assert not waivers.takes_gap("nums: 0 items")


def test_each_kind_is_matched_by_its_text(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        "- {file: a.py, line_text: '  x = 1 ', change: 1 -> 2, reason: r}\n"
        "- {gap: 'nums: 0 items', reason: r}\n"
        "- {checker: reordered, reason: r}\n",
    )

    waivers = load_waivers(folder)

    assert waivers.takes_mutant("a.py", "x = 1", "1 -> 2")
    assert waivers.takes_gap("nums: 0 items")
    assert waivers.takes_checker("reordered")
    assert not waivers.takes_mutant("b.py", "x = 1", "1 -> 2")
    assert [*waivers.unused(with_mutants=True)] == []


def test_a_row_takes_one_mutant_but_a_kind_of_junk_as_often_as_it_comes(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        "- {file: a.py, line_text: x = 1, change: 1 -> 2, reason: r}\n"
        "- {checker: reordered, reason: r}\n",
    )

    waivers = load_waivers(folder)

    assert [waivers.takes_mutant("a.py", "x = 1", "1 -> 2") for _ in range(2)] == [True, False]
    assert [waivers.takes_checker("reordered") for _ in range(2)] == [True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("checker: x\n", ["the file must be a list of waivers"]),
        ("- reordered\n", ["`[0]` must map `reason` and others to texts"]),
        ("- {checker: reordered}\n", ["`[0].reason` is missing"]),
        ("- {checker: reordered, reason: ' '}\n", ["`[0].reason` must be a text"]),
        (
            "- {file: a.py, line_txt: x, change: y, reason: r}\n",
            ["`[0].line_txt` is unknown", "`[0].line_text` is missing"],
        ),
        ("- {gap: 5, reason: r}\n", ["`[0].gap` must be a text"]),
    ],
)
def test_a_careless_row_is_a_fault(tmp_path: Path, text: str, expected: list[str]) -> None:
    folder = written(tmp_path, text)

    with pytest.raises(JudgeError) as caught:
        load_waivers(folder)

    assert [fault.what for fault in caught.value.faults] == expected
