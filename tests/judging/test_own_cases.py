"""The learner's own cases: read with every fault named, written without harm."""

from pathlib import Path
from typing import Any

import pytest

from judge.errors import JudgeError
from judge.judging.cases import OwnCase
from judge.judging.own_cases import load_own_cases, save_own_case
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.package import Package

TWO_SUM = Package(Catalogue(problems_root()).load("two-sum"))
MIN_STACK = Package(Catalogue(problems_root()).load("min-stack"))
PAIR: dict[str, Any] = {"nums": [3, 3], "target": 6}
HEAD = "# Your own cases. Add rows; leave the output out and the reference answers.\n"


def faults_of(tmp_path: Path, text: str, package: Package = TWO_SUM) -> list[str]:
    path = tmp_path / "cases.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(JudgeError) as caught:
        load_own_cases(path, package)
    return [
        f"{fault.where.line}:{fault.where.column} {fault.what} ({fault.hint})"
        for fault in caught.value.faults
        if fault.where is not None
    ]


def test_no_file_means_no_cases(tmp_path: Path) -> None:
    assert load_own_cases(tmp_path / "cases.yaml", TWO_SUM) == ()


def test_a_case_may_leave_its_output_to_the_reference(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    path.write_text(
        "- input: {nums: [3, 3], target: 6}\n- input: {nums: [1, 2], target: 3}\n  output: [0, 1]\n"
    )

    assert load_own_cases(path, TWO_SUM) == (
        OwnCase(PAIR),
        OwnCase({"nums": [1, 2], "target": 3}, [0, 1], has_output=True),
    )


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("nums: [1]\n", ["1:1 the file must be a list of cases (- input: …)"]),
        ("- 7\n", ["1:3 `[0]` must be a case with `input` (None)"]),
        (
            "- input: {nums: [3, 3], target: 6}\n  ouput: [0, 1]\n",
            ["2:3 `[0].ouput` is no key of a case (did you mean `output`?)"],
        ),
        (
            "- input: {nums: [3, 3], target: 6}\n  output: [0, one]\n",
            ["2:15 `[0].output[1]` must be a whole number, but is the text `one` (None)"],
        ),
        (
            "- input: {nums: [3, 3], traget: 6}\n",
            ["1:25 `[0].input.traget` is not a parameter (did you mean `target`?)"],
        ),
        (
            "- input: {nums: [3, 3], target: 5}\n- input: 7\n",
            [
                "1:10 `[0].input` is refused by the validator: "
                "exactly one pair must add up to 5, but 0 do (None)",
                "2:10 `[1].input` must map each parameter to a value (None)",
            ],
        ),
    ],
)
def test_every_fault_is_named_with_its_place(tmp_path: Path, text: str, faults: list[str]) -> None:
    assert faults_of(tmp_path, text) == faults


def test_outputs_of_calls_are_checked_too(tmp_path: Path) -> None:
    text = "- calls: [[MinStack], [push, 1], [top]]\n  outputs: [null, null, one]\n"

    (fault,) = faults_of(tmp_path, text, MIN_STACK)

    assert fault == "2:25 `[0].outputs[2]` must be a whole number, but is the text `one` (None)"


def test_a_saved_case_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "arrays" / "cases.yaml"

    assert save_own_case(path, PAIR, TWO_SUM) == 1

    assert path.read_text() == f'{HEAD}- input: {{"nums": [3, 3], "target": 6}}\n'
    assert load_own_cases(path, TWO_SUM) == (OwnCase(PAIR),)


def test_the_calls_of_a_class_are_saved_as_calls(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    arguments: dict[str, Any] = {"calls": [["MinStack"], ["push", 1], ["top"]]}

    save_own_case(path, arguments, MIN_STACK)

    assert load_own_cases(path, MIN_STACK) == (OwnCase(arguments),)


def test_a_case_that_is_there_already_is_not_saved_again(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    save_own_case(path, {"nums": [1, 2], "target": 3}, TWO_SUM)
    save_own_case(path, PAIR, TWO_SUM)
    before = path.read_bytes()

    assert save_own_case(path, PAIR, TWO_SUM) == 2
    assert path.read_bytes() == before


def test_a_file_without_its_last_newline_is_not_broken(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    path.write_text("# mine\n- input: {nums: [1, 2], target: 3}")

    assert save_own_case(path, PAIR, TWO_SUM) == 2

    assert path.read_text() == (
        '# mine\n- input: {nums: [1, 2], target: 3}\n- input: {"nums": [3, 3], "target": 6}\n'
    )


def test_an_input_too_large_to_read_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"
    nums: list[Any] = [1, 2, *range(10, 8_000)]

    assert save_own_case(path, {"nums": nums, "target": 3}, TWO_SUM) is None
    assert not path.exists()


def test_what_is_no_valid_input_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "cases.yaml"

    assert save_own_case(path, {}, TWO_SUM) is None
    assert not path.exists()
