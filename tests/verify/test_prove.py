"""A sound package is called sound, and each way to spoil one is found out."""

from pathlib import Path

import pytest

from judge.cli.glyphs import UNICODE
from judge.cli.verify_table import print_reports
from judge.verdict import Verdict
from judge.verify.report import Count
from judge.worker.host import Fence
from tests.verify.samples import SAMPLES, SLUG, edit, proved, quick_copy, told


def test_the_sample_package_is_sound_and_its_table_is_the_documents(
    fence: Fence, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = SAMPLES / SLUG
    document = (SAMPLES.parent.parent / "docs/writing-problems.md").read_text(encoding="utf-8")

    report = proved(fence, folder, with_mutants=True)
    print_reports([report], UNICODE, None)

    head, row = capsys.readouterr().out.splitlines()
    *shown, _ratios, _limit, _seconds = row.split()
    assert head.split() in [line.split() for line in document.splitlines()]
    assert [line.split()[: len(shown)] for line in document.splitlines() if line[:1] == "✓"] == [
        shown
    ]

    assert told(report, folder) == []
    assert report.is_sound
    assert report.submissions.counts == {
        Verdict.ACCEPTED: Count(2, 2),
        Verdict.WRONG_ANSWER: Count(3, 3),
        Verdict.TIME_LIMIT_EXCEEDED: Count(1, 1),
    }
    assert report.mutation is not None
    assert report.mutation.score == 1.0
    assert report.mutation.waived == 3


def test_a_wrong_submission_that_every_test_accepts_is_named(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    right = (folder / "submissions/accepted/reference.py").read_text(encoding="utf-8")
    (folder / "submissions/wrong_answer/is_right.py").write_text(right, encoding="utf-8")

    report = proved(fence, folder)

    assert told(report, folder) == [
        "submissions/wrong_answer/is_right.py "
        "`is_right.py` must be `wrong_answer`, but every test accepts it"
    ]


def test_an_accepted_submission_that_fails_is_shown_with_the_call(
    fence: Fence, tmp_path: Path
) -> None:
    folder = quick_copy(tmp_path)
    file = folder / "submissions/accepted/last_positions_from_the_right.py"
    file.write_text("def widest_pair(nums):\n    return [0, 1]\n", encoding="utf-8")

    report = proved(fence, folder)

    assert told(report, folder)[0] == (
        "submissions/accepted/last_positions_from_the_right.py "
        "`last_positions_from_the_right.py` must be `accepted`, but is `wrong_answer` on "
        "examples 1, widest_pair([7, 3, 7, 5, 7, 3]): positions 0 and 1 hold 7 and 3"
    )


def test_a_syntax_error_in_a_submission_is_told(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    (folder / "submissions/wrong_answer/broken.py").write_text("def (:\n", encoding="utf-8")

    report = proved(fence, folder)

    assert told(report, folder) == [
        "submissions/wrong_answer/broken.py "
        "`broken.py` must be `wrong_answer`, but cannot be judged (syntax)"
    ]


@pytest.mark.parametrize("with_mutants", [False, True])
def test_a_reference_without_an_answer_ends_the_proof(
    fence: Fence, tmp_path: Path, with_mutants: bool
) -> None:
    folder = quick_copy(tmp_path)
    reference = folder / "submissions/accepted/reference.py"
    reference.write_text("def widest_pair(nums):\n    raise KeyError('x')\n", encoding="utf-8")

    report = proved(fence, folder, with_mutants=with_mutants)

    assert told(report, folder) == [
        "submissions/accepted/reference.py the package `widest-pair` is at fault: "
        "its reference.py raised KeyError: 'x'"
    ]


def test_an_author_is_not_consoled_as_a_learner_is(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    reference = folder / "submissions/accepted/reference.py"
    reference.write_text("def widest_pair(nums):\n    raise KeyError('x')\n", encoding="utf-8")

    report = proved(fence, folder)

    assert [fault.hint for fault in report.faults] == [None]


def test_a_package_that_does_not_load_is_a_finding_and_no_crash(
    fence: Fence, tmp_path: Path
) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "problem.yaml", ("difficulty: easy", "difficulty: cosy"))

    report = proved(fence, folder)

    assert not report.is_sound
    assert told(report, folder) == ["problem.yaml:6:13 `difficulty` cannot be the text `cosy`"]


def test_a_wrong_stored_output_is_held_against_the_reference(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(
        folder / "problem.yaml",
        ("[5, 1, 1, 1, 6]}, output: [1, 3]", "[5, 1, 1, 1, 6]}, output: [1, 2]"),
    )

    report = proved(fence, folder)

    assert (
        "problem.yaml:33:5 the output of hidden 2 is not the reference's: "
        "these lie 1 apart, but 2 is possible" in told(report, folder)
    )


def test_a_sized_input_that_is_not_valid_is_told(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "generator.py", ("nums.insert(n // 2, nums[n // 2 - 1])", "nums.append(BOUND)"))

    report = proved(fence, folder)

    assert "problem.yaml:36:5 hidden 5 is not valid: at least one number must occur twice" in told(
        report, folder
    )


def test_a_sized_input_that_does_not_repeat_is_told(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "generator.py", ("random = Random(seed)", "random = Random()"))

    report = proved(fence, folder)

    assert told(report, folder) == [
        "generator.py `sized(1000, 1)` makes another input when it is called again",
        "generator.py `sized(10, 2)` makes another input when it is called again",
    ]


def test_a_generator_that_draws_from_elsewhere_is_told(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(
        folder / "generator.py",
        (
            'return {"nums": nums}\n\n\ndef sized',
            'return {"nums": [*nums, Random().randrange(9)]}\n\n\ndef sized',
        ),
    )

    report = proved(fence, folder)

    assert told(report, folder)[0].startswith("generator.py drawn input ")
    assert told(report, folder)[0].endswith(" differs when it is drawn again")


def test_a_generator_that_is_mostly_invalid_is_told(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(
        folder / "generator.py",
        (
            'return {"nums": nums}\n\n\ndef sized',
            'return {"nums": [*nums, *range(20)] if draw.integer(0, 9) else [1, 2]}\n\n\ndef sized',
        ),
    )
    edit(
        folder / "validator.py",
        ("if len(set(nums)) == len(nums):", "if len(nums) > 15 or len(set(nums)) == len(nums):"),
    )
    edit(folder / "problem.yaml", ("  - {sized: 1000, seed: 1}\n", ""))

    report = proved(fence, folder)

    assert any("valid inputs" in line or "are valid" in line for line in told(report, folder))


def test_a_law_that_an_accepted_submission_breaks_is_named_with_the_input(
    fence: Fence, tmp_path: Path
) -> None:
    folder = quick_copy(tmp_path)
    with (folder / "properties.py").open("a", encoding="utf-8") as file:
        file.write('\n\ndef never(solve, nums):\n    """Never."""\n    return False\n')

    report = proved(fence, folder)

    assert [line.split(" on ")[0] for line in told(report, folder)][:2] == [
        "submissions/accepted/last_positions_from_the_right.py "
        "`last_positions_from_the_right.py` must be `accepted`, but breaks the law `never`",
        "submissions/accepted/reference.py "
        "`reference.py` must be `accepted`, but breaks the law `never`",
    ]


def test_a_law_that_condemns_nothing_is_named(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    with (folder / "properties.py").open("a", encoding="utf-8") as file:
        file.write('\n\ndef always(solve, nums):\n    """Always."""\n    return True\n')

    report = proved(fence, folder)

    assert told(report, folder) == [
        "properties.py:19 the law `always` is broken by no wrong submission and no mutant"
    ]


def test_a_checker_that_accepts_too_much_is_shown_what(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(
        folder / "checker.py",
        ("    left, right = returned\n", "    left, right = sorted(returned)\n"),
    )

    report = proved(fence, folder)

    assert told(report, folder) == [
        "checker.py the checker accepts [4, 0] (reordered) for nums = [7, 3, 7, 5, 7, 3], "
        "where [0, 4] is right"
    ]


def test_a_checker_that_raises_is_at_fault(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "checker.py", ("if len(returned) != 2:", "if len(returned) > 2:"))

    report = proved(fence, folder)

    assert told(report, folder)[0].startswith(
        "checker.py the package `widest-pair` is at fault: its checker.py raised ValueError"
    )


def test_a_gap_in_the_tests_is_named_with_an_example(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    edit(folder / "generator.py", ("draw.integers(-BOUND, BOUND", "draw.integers(1, BOUND"))
    edit(
        folder / "problem.yaml",
        ("[0, -1000000000, 1000000000, -1000000000, 0, 1000000000]", "[2, 3, 4, 3, 2, 4]"),
    )

    report = proved(fence, folder)

    assert report.coverage.missing == {"nums": ("an item of -1000000000", "an item of 0")}
    assert told(report, folder) == [
        "generator.py `nums`: no test has an item of -1000000000, "
        "such as [-1000000000, 3, 7, 5, 7, 3]",
        "generator.py `nums`: no test has an item of 0, such as [0, 3, 7, 5, 7, 3]",
    ]


def test_what_the_validator_forbids_is_no_gap(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)

    report = proved(fence, folder)

    # Two numbers that differ are in rising order, but every valid list repeats one.
    assert report.coverage.gaps == 0


def test_a_mutant_that_survives_is_shown_where_it_was_made(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    (folder / "waivers.yaml").unlink()

    report = proved(fence, folder, with_mutants=True)

    assert told(report, folder) == [
        "submissions/accepted/reference.py:3:13 every test accepts a mutant: 0 -> 1",
        "submissions/accepted/reference.py:3:16 every test accepts a mutant: 0 -> -1",
        "submissions/accepted/reference.py:6:12 every test accepts a mutant: > -> >=",
    ]
    assert report.mutation is not None
    assert report.mutation.tried - report.mutation.killed == 3


def test_a_hanging_mutant_is_killed_by_its_limit(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    (folder / "waivers.yaml").unlink()
    (folder / "submissions/accepted/reference.py").write_text(
        "def widest_pair(nums):\n"
        "    width = len(nums) - 1\n"
        "    while True:\n"
        "        for left in range(len(nums) - width):\n"
        "            if nums[left] == nums[left + width]:\n"
        "                return [left, left + width]\n"
        "        width -= 1\n",
        encoding="utf-8",
    )

    report = proved(fence, folder, with_mutants=True)

    assert report.mutation is not None
    assert report.mutation.killed > 0
    assert "width -= 1" not in [survivor.line_text for survivor in report.mutation.survivors]


def test_a_waiver_that_is_not_needed_is_a_fault(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    with (folder / "waivers.yaml").open("a", encoding="utf-8") as file:
        file.write("- {file: reference.py, line_text: return best, change: returns 0, reason: x}\n")

    report = proved(fence, folder, with_mutants=True)

    assert told(report, folder) == [
        "waivers.yaml:13:3 the waiver for `returns 0` matches nothing that stands"
    ]


def test_one_waiver_takes_one_mutant(fence: Fence, tmp_path: Path) -> None:
    folder = quick_copy(tmp_path)
    text = (folder / "waivers.yaml").read_text(encoding="utf-8")
    first = text.index("- file", 1)
    (folder / "waivers.yaml").write_text(text[:first] * 2 + text[first:], encoding="utf-8")

    report = proved(fence, folder, with_mutants=True)

    assert told(report, folder) == [
        "waivers.yaml:5:3 the waiver for `0 -> 1` matches nothing that stands"
    ]


def test_mutants_that_were_not_tried_leave_their_waivers_alone(
    fence: Fence, tmp_path: Path
) -> None:
    folder = quick_copy(tmp_path)

    report = proved(fence, folder, with_mutants=False)

    assert report.mutation is None
    assert told(report, folder) == []
