"""A folder is loaded whole, or every fault is named with its line and column."""

import os
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.problem.load import load_problem
from judge.problem.spec import ClassSpec, FunctionSpec, InPlaceSpec
from tests.problem.packages import (
    CLASS,
    FUNCTION,
    IN_PLACE,
    NODES,
    edited,
    report,
    write_package,
)


def faults_of(tmp_path: Path, text: str, **files: str) -> str:
    folder = write_package(tmp_path, text, **files)
    with pytest.raises(JudgeError) as caught:
        load_problem(folder)
    return report(caught.value, folder)


@pytest.mark.parametrize(
    ("text", "kind"),
    [(FUNCTION, FunctionSpec), (IN_PLACE, InPlaceSpec), (CLASS, ClassSpec), (NODES, FunctionSpec)],
)
def test_a_right_package_is_loaded(tmp_path, text, kind):
    folder = write_package(tmp_path, text)

    problem = load_problem(folder)

    assert problem.slug == "pair-sum"
    assert problem.folder == folder
    assert isinstance(problem.spec, kind)
    assert len(problem.package_hash) == 16


def test_all_faults_of_shape_are_named_in_the_order_of_the_file(tmp_path):
    text = edited(
        FUNCTION,
        ("difficulty: easy", "dificulty: easy"),
        ("week: 1", "week: fast"),
        ("topic: arrays", "topic: array"),
        ("track: core\n", ""),
        ("function: pair_sum", "function: pairSum"),
        ("hints: [look, think, write]", "hints: [look, think]"),
        ("O(n), reject", "n, rejects"),
    )

    found = faults_of(tmp_path, text)

    assert found == (
        "problem.yaml:2:1 `track` is missing (one of core, extra)\n"
        "problem.yaml:4:8 `topic` cannot be the text `array` (did you mean `arrays`?)\n"
        "problem.yaml:5:1 `dificulty` is not a known key (did you mean `difficulty`?)\n"
        "problem.yaml:6:7 `week` must be a whole number, but is the text `fast`\n"
        "problem.yaml:10:13 `signature.function` must be a snake_case name,"
        " but is the text `pairSum`\n"
        "problem.yaml:24:16 `growth.time` must be a growth class such as O(n),"
        " but is the text `n`\n"
        "problem.yaml:24:19 `growth.rejects` is not a known key (did you mean `reject`?)\n"
        "problem.yaml:25:8 `hints` must have exactly 3 items, but has 2\n"
    )


def test_a_faulty_title_does_not_hide_a_faulty_example(tmp_path):
    text = edited(FUNCTION, ("title: Pair Sum", "title: 7"), ("nums: [1, 2]", "nums: [1]"))

    found = faults_of(tmp_path, text)

    assert found == (
        "problem.yaml:3:8 `title` must be a text, but is the number 7\n"
        "problem.yaml:20:19 `examples[0].input.nums` has 1 item,"
        " but the constraints allow 2 to 10\n"
    )


def test_a_wrong_kind_does_not_hide_the_other_faults(tmp_path):
    text = edited(FUNCTION, ("kind: function", "kind: functon"), ("format: 1", "format: 2"))

    found = faults_of(tmp_path, text)

    assert found == (
        "problem.yaml:2:9 `format` must be 1, but is the number 2\n"
        "problem.yaml:9:7 `kind` cannot be the text `functon` (did you mean `function`?)\n"
    )


def test_a_word_that_yaml_misreads_is_one_fault_not_two(tmp_path):
    text = edited(FUNCTION, ("title: Pair Sum", "title: no"), ("[-18, 18]", "[-18, 1e3]"))

    found = faults_of(tmp_path, text)

    assert found == (
        'problem.yaml:3:8 `no` is read as false (write false, or "no" in quotes if it is text)\n'
        "problem.yaml:18:17 `1e3` is text to some readers of YAML, not a number (write 1000)\n"
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("nums: list[int]", "nums: lst[int]"),
            "problem.yaml:13:11 `signature.params.nums` is not a type: there is no type `lst`;"
            " known are int, float, bool, str, None, list[…], dict[…, …], ListNode, TreeNode,"
            " GraphNode, RandomNode, node of …, new … (did you mean `list`?)\n",
        ),
        (
            ("returns: list[int]", "returns: node of num"),
            "problem.yaml:15:12 `signature.returns` is a node of `num`, which is not a parameter"
            " (did you mean `nums`?)\n",
        ),
        (
            ("returns: list[int]", "returns: node of nums"),
            "problem.yaml:15:12 `signature.returns` is a node of `nums`,"
            " but the type `list[int]` has no nodes\n",
        ),
        (
            ("returns: list[int]", "returns: dict[int, int]"),
            "problem.yaml:15:12 `signature.returns` must have `str` keys, as YAML and JSON do,"
            " but has `int`\n",
        ),
        (
            ("  target: [-18, 18]", "  tarlet: [-18, 18]"),
            "problem.yaml:16:1 `constraints.target` is missing (write [lowest, highest])\n"
            "problem.yaml:18:3 `constraints.tarlet` is not a parameter"
            " (did you mean `target`?)\n",
        ),
        (
            ("target: [-18, 18]", "target: {size: [1, 2]}"),
            "problem.yaml:18:11 `constraints.target` bounds the type `int`, which has no size"
            " (write [lowest, highest])\n",
        ),
        (
            ("target: [-18, 18]", "target: [-1.5, 18]"),
            "problem.yaml:18:11 `constraints.target` bounds the type `int`,"
            " so both bounds must be whole numbers\n",
        ),
        (
            ("size: [2, 10], items", "size: [10, 2], height: 3, items"),
            "problem.yaml:17:16 `constraints.nums.size` allows nothing: 10 is above 2\n"
            "problem.yaml:17:25 `constraints.nums.height` has no meaning"
            " for the type `list[int]`\n",
        ),
        (
            ("target: 3}", "tarjet: 3}"),
            "problem.yaml:20:27 `examples[0].input.tarjet` is not a parameter"
            " (did you mean `target`?)\n",
        ),
        (
            ("nums: [1, 2]", "nums: [1, true]"),
            "problem.yaml:20:23 `examples[0].input.nums[1]` must be a whole number,"
            " but is `true`\n",
        ),
        (
            ("target: 6}", "target: 600}"),
            "problem.yaml:23:36 `hidden[0].input.target` is 600,"
            " but the constraints allow -18 to 18\n",
        ),
        (
            ("    output: [0, 1]", "    output: [0, x]"),
            "problem.yaml:21:17 `examples[0].output[1]` must be a whole number,"
            " but is the text `x`\n",
        ),
        (
            ("{input: {nums: [3, 3], target: 6}, output: [0, 1]}", "{output: [0, 1]}"),
            "problem.yaml:23:5 `hidden[0]` must have `input` or `sized`\n",
        ),
        (
            ("target: 6}, output: [0, 1]}", "target: 6}, sized: 3, output: [0, 1]}"),
            "problem.yaml:23:40 `hidden[0].sized` cannot stand beside `input`\n",
        ),
        (
            ("target: 6}, output: [0, 1]}", "target: 6}}"),
            "problem.yaml:23:5 `hidden[0].output` is missing\n",
        ),
        (
            ("sized: 10,", "sized: 10, output: [0, 1],"),
            "problem.yaml:24:17 `hidden[1].output` cannot stand in a `sized` row:"
            " the reference answers it\n",
        ),
        (
            ("kind: function", "kind: function\nchecker: any_valid"),
            "problem.yaml:10:10 `checker: any_valid` needs a `checker.py`"
            " (write checker.py, or use `exact` where only one answer is right)\n",
        ),
        (
            ("# yaml-language-server: $schema=../problem.schema.json\n", "# two sum\n"),
            "problem.yaml:1:1 the first line must name the schema"
            " (write `# yaml-language-server: $schema=../problem.schema.json`)\n",
        ),
    ],
)
def test_a_fault_of_meaning_is_placed_at_its_node(tmp_path, change, message):
    found = faults_of(tmp_path, edited(FUNCTION, change))

    assert found == message


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("result: nums", "result: num"),
            "problem.yaml:15:11 `signature.result` names `num`, which is not a parameter"
            " (did you mean `nums`?)\n",
        ),
        (
            ("result: nums", "result: target"),
            "problem.yaml:15:11 `signature.result` names `target`,"
            " but the type `int` cannot be changed in place\n",
        ),
    ],
)
def test_the_result_of_an_in_place_problem_is_a_parameter_that_can_change(
    tmp_path, change, message
):
    found = faults_of(tmp_path, edited(IN_PLACE, change))

    assert found == message


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("[add_many, 2], [total]", "[add_mani, 2], [total]"),
            "problem.yaml:22:28 `examples[0].calls[1][0]` must call add_many or total,"
            " but calls add_mani (did you mean `add_many`?)\n",
        ),
        (
            ("[add_many, 2]", "[add_many]"),
            "problem.yaml:22:27 `examples[0].calls[1]` must give `add_many` 1 argument,"
            " but gives 0\n",
        ),
        (
            ("[add_many, 2]", "[add_many, 20]"),
            "problem.yaml:22:38 `examples[0].calls[1][1]` (`amount`) is 20,"
            " but the constraints allow 1 to 9\n",
        ),
        (
            ("[[Counter, 5], [total]]", "[[total]]"),
            "problem.yaml:25:15 `hidden[0].calls[0][0]` must call Counter, but calls total\n",
        ),
        (
            ("outputs: [null, null, 2]", "outputs: [null, null]"),
            "problem.yaml:23:14 `examples[0].outputs` must have one output for each of the"
            " 3 calls, but has 2\n",
        ),
        (
            ("outputs: [null, 5]", "outputs: [null, null]"),
            "problem.yaml:25:54 `hidden[0].outputs[1]` must be a whole number, but is null\n",
        ),
        (
            ("[add_many, 2], [total]]", "[total], [total], [total], [total]]"),
            "problem.yaml:22:12 `examples[0].calls` has 5 items,"
            " but the constraints allow 1 to 4\n",
        ),
        (
            ("addMany: add_many", "addMany: add_meny"),
            "problem.yaml:10:58 `leetcode.methods.addMany` names `add_meny`,"
            " which is not a method (did you mean `add_many`?)\n",
        ),
    ],
)
def test_the_calls_of_a_class_are_held_against_its_signature(tmp_path, change, message):
    found = faults_of(tmp_path, edited(CLASS, change))

    assert found == message


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("output: 1", "output: 2"),
            "problem.yaml:21:37 `hidden[0].output` must be a node of `head`, 0 to 1, but is 2\n",
        ),
        (
            ("{head: [1, 2]}", "{head: {values: [1, 2], cycle: 2}}"),
            "problem.yaml:18:43 `examples[0].input.head.cycle` must be the number of a node,"
            " 0 to 1, but is the number 2\n",
        ),
        (
            ("{head: [1, 2]}", "{head: []}"),
            "problem.yaml:18:19 `examples[0].input.head` must have a node:"
            " only `ListNode | None` may be empty\n",
        ),
        (
            ("head: ListNode", "head: new ListNode"),
            "problem.yaml:13:11 `signature.params.head` cannot be `new ListNode`:"
            " only what is returned can be new\n"
            "problem.yaml:14:12 `signature.returns` is a node of `head`,"
            " but the type `new ListNode` has no nodes\n",
        ),
    ],
)
def test_nodes_are_known_by_their_numbers(tmp_path, change, message):
    found = faults_of(tmp_path, edited(NODES, change))

    assert found == message


def test_an_input_that_the_validator_refuses_is_a_fault_of_its_row(tmp_path):
    validator = "def complaint(nums, target):\n    return 'too odd' if target % 2 else None\n"

    found = faults_of(tmp_path, FUNCTION, validator=validator)

    assert found == (
        "problem.yaml:20:12 `examples[0].input` is refused by the validator: too odd\n"
    )


def test_a_validator_that_breaks_is_one_fault_with_its_line(tmp_path):
    validator = "def complaint(nums, target):\n    return nums[99]\n"

    found = faults_of(tmp_path, FUNCTION, validator=validator)

    assert found == (
        "validator.py:2 `validator.py` of `pair-sum` raised IndexError: list index out of range\n"
    )


def test_a_checker_that_nothing_asks_for_is_a_fault(tmp_path):
    found = faults_of(tmp_path, FUNCTION, checker="def complaint(**all): ...\n")

    assert found == (
        "problem.yaml:2:1 `checker.py` is not used by `checker: exact`"
        " (write `checker: any_valid`, or delete the file)\n"
    )


def test_a_package_without_reference_is_a_fault(tmp_path):
    folder = write_package(tmp_path)
    (folder / "submissions/accepted/reference.py").unlink()

    with pytest.raises(JudgeError) as caught:
        load_problem(folder)

    assert report(caught.value, tmp_path) == (
        "pair-sum there is no `submissions/accepted/reference.py`, which answers every test\n"
    )


def test_a_folder_of_submissions_is_named_for_a_verdict(tmp_path):
    folder = write_package(tmp_path)
    (folder / "submissions/wrong_anser").mkdir()
    (folder / "submissions/wrong_anser/off_by_one.py").touch()

    with pytest.raises(JudgeError) as caught:
        load_problem(folder)

    assert report(caught.value, tmp_path) == (
        "pair-sum/submissions/wrong_anser `wrong_anser` is not a verdict"
        " (did you mean `wrong_answer`?)\n"
    )


def test_a_folder_name_that_is_no_slug_is_a_fault(tmp_path):
    folder = write_package(tmp_path).rename(tmp_path / "Pair_Sum")

    with pytest.raises(JudgeError) as caught:
        load_problem(folder)

    assert report(caught.value, tmp_path) == (
        "Pair_Sum `Pair_Sum` cannot name a problem"
        " (write lower-case words joined by hyphens, such as two-sum)\n"
    )


def test_links_out_of_the_package_pipes_and_vast_files_are_never_opened(tmp_path):
    folder = write_package(tmp_path)
    (tmp_path / "secret.py").write_text("raise SystemExit")
    (folder / "validator.py").symlink_to(tmp_path / "secret.py")
    os.mkfifo(folder / "properties.py")
    with (folder / "vast.txt").open("wb") as vast:
        vast.truncate(5_000_000)

    with pytest.raises(JudgeError) as caught:
        load_problem(folder)

    assert sorted(report(caught.value, tmp_path).splitlines()) == [
        "pair-sum/properties.py `properties.py` is not a regular file",
        "pair-sum/validator.py `validator.py` is a link out of the package, or to nowhere",
        "pair-sum/vast.txt `vast.txt` has 5000000 bytes, but at most 4194304 are allowed",
    ]


def test_a_link_that_runs_in_a_circle_or_leads_nowhere_is_refused(tmp_path):
    folder = write_package(tmp_path)
    (folder / "a.py").symlink_to(folder / "b.py")
    (folder / "b.py").symlink_to(folder / "a.py")
    (folder / "c.py").symlink_to(folder / "gone.py")

    with pytest.raises(JudgeError) as caught:
        load_problem(folder)

    assert sorted(report(caught.value, folder).splitlines()) == [
        f"{name} `{name}` is a link out of the package, or to nowhere"
        for name in ("a.py", "b.py", "c.py")
    ]


def test_a_link_inside_the_package_is_fine(tmp_path):
    folder = write_package(tmp_path)
    (folder / "notes.md").touch()
    (folder / "README.md").symlink_to(folder / "notes.md")

    assert load_problem(folder).slug == "pair-sum"


def test_a_package_of_thousands_of_files_is_refused(tmp_path):
    folder = write_package(tmp_path)
    for number in range(1001):
        (folder / f"{number}.txt").touch()

    with pytest.raises(JudgeError, match=r"^the package holds more than 1000 files$"):
        load_problem(folder)


def test_what_the_system_refuses_to_read_is_an_error_with_its_path(tmp_path):
    folder = tmp_path / ("a" * 300)

    with pytest.raises(JudgeError) as caught:
        load_problem(folder)

    assert str(caught.value) in (
        "there is no file `problem.yaml`",  # newer Pythons take a name that is too long for absent
        "this cannot be read: File name too long",
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- 1\n", "problem.yaml:1:1 the file must be a mapping, but is a list\n"),
        ("text\n", "problem.yaml:1:1 the file must be a mapping, but is the text `text`\n"),
    ],
)
def test_a_file_that_is_no_mapping_is_a_fault(tmp_path, text, message):
    first_line = "# yaml-language-server: $schema=../problem.schema.json\n"

    found = faults_of(tmp_path, first_line + text)

    assert found == message.replace(":1:1", ":2:1")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("class", "is a keyword of Python, so no parameter can have it"),
        ("solve", "is a name that the judge needs for itself"),
    ],
)
def test_a_parameter_name_that_cannot_be_used_is_a_fault(tmp_path, name, message):
    found = faults_of(tmp_path, edited(FUNCTION, ("target", name)))

    assert found == f"problem.yaml:14:5 `signature.params.{name}` {message}\n"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ("kind: class\n", ""),
            "problem.yaml:2:1 `kind` is missing (one of function, in_place, class, codec)\n",
        ),
        (
            ("calls: {size: [1, 4]}", "calls: {size: [4, 1], cycle: true}"),
            "problem.yaml:20:17 `constraints.calls.size` allows nothing: 4 is above 1\n"
            "problem.yaml:20:25 `constraints.calls.cycle` has no meaning"
            " for the list of calls\n",
        ),
        (
            ("calls: {size: [1, 4]}", "calls: [1, 4]"),
            "problem.yaml:20:10 `constraints.calls` must bound the number of calls"
            " (write {size: [fewest, most]})\n",
        ),
        (
            ("amount: [1, 9]", "amount: {size: [1, 9]}"),
            "problem.yaml:19:11 `constraints.amount` bounds the type `int`, which has no size"
            " (write [lowest, highest])\n",
        ),
    ],
)
def test_faults_of_a_class_spec_are_placed_too(tmp_path, change, message):
    found = faults_of(tmp_path, edited(CLASS, change))

    assert found == message


def test_a_folder_without_a_spec_is_an_error_of_the_person(tmp_path):
    with pytest.raises(JudgeError, match=r"^there is no file `problem\.yaml`$"):
        load_problem(tmp_path / "nothing-here")


def test_loading_leaves_no_cache_in_the_package(tmp_path):
    folder = write_package(tmp_path, validator="def complaint(nums, target): ...\n")

    load_problem(folder)

    assert not [*folder.rglob("__pycache__")]


def test_the_hash_follows_every_file_but_not_caches(tmp_path):
    folder = write_package(tmp_path)
    before = load_problem(folder).package_hash

    (folder / "__pycache__").mkdir()
    (folder / "__pycache__/validator.pyc").touch()
    with_cache = load_problem(folder).package_hash
    (folder / "notes.md").touch()
    with_notes = load_problem(folder).package_hash

    assert before == with_cache
    assert before != with_notes
