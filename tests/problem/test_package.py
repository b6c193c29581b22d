"""A package accepts inputs, draws them, and is blamed by line for its own mistakes."""

from random import Random

import pytest
from hypothesis.errors import UnsatisfiedAssumption

from judge.errors import PackageError
from judge.problem.draw import Draw, RandomChoices
from judge.problem.load import load_problem
from judge.problem.package import Package
from judge.verdict import Verdict
from tests.problem.packages import CLASS, FUNCTION, NODES, edited, report, write_package


def package(tmp_path, text: str = FUNCTION, **files: str) -> Package:
    return Package(load_problem(write_package(tmp_path, text, **files)))


def draw(seed: int = 0) -> Draw:
    return Draw(RandomChoices(Random(seed)))


def broken(tmp_path, use, **files: str) -> str:
    made = package(tmp_path, **files)
    with pytest.raises(PackageError) as caught:
        use(made)
    return report(caught.value, made.problem.folder)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"nums": [1, 2], "target": 3}, None),
        ({"nums": [1], "target": 3}, "`nums` has 1 item, but the constraints allow 2 to 10"),
        (
            {"nums": [1, 2], "targt": 3},
            "`targt` is not a parameter; did you mean `target`?",
        ),
        ({"nums": [1, 2], "target": 4}, "no pair adds up to 4"),
    ],
)
def test_a_complaint_comes_from_shape_then_constraints_then_validator(
    tmp_path, arguments, complaint
):
    validator = (
        "def complaint(nums, target):\n"
        "    ok = sum(nums) == target\n"
        "    return None if ok else f'no pair adds up to {target}'\n"
    )

    found = package(tmp_path, validator=validator).complaint(arguments)

    assert found == complaint


@pytest.mark.parametrize("text", [FUNCTION, CLASS, NODES])
def test_default_inputs_and_large_ones_keep_the_constraints(tmp_path, text):
    made = package(tmp_path, text)

    complaints = {made.complaint(made.inputs(draw(seed))) for seed in range(100)}
    large = {made.complaint(made.sized(10_000, seed)) for seed in range(5)}

    assert complaints == {None}
    assert large == {None}


@pytest.mark.parametrize(
    ("param", "constraint", "example"),
    [
        ("str", "{size: [0, 5], chars: ab}", "ab"),
        ("str | None", "{size: [1, 5]}", "null"),
        ("float", "[0.1, 0.2]", "0.15"),
        ("list[bool]", "{size: [1, 4]}", "[true]"),
        ("list[list[int]]", "{size: [1, 50], items: {size: [2, 2], items: [0, 9]}}", "[[1, 2]]"),
        ("list[str]", "{size: [0, 50], items: {size: [1, 9], chars: abc}}", "[a]"),
        ("dict[str, int]", "{size: [0, 4], items: [0, 9]}", "{a: 1}"),
        ("TreeNode | None", "{size: [0, 50], items: [0, 9], height: 3}", "[1]"),
        ("GraphNode | None", "{size: [0, 9]}", "[[]]"),
        ("RandomNode | None", "{size: [0, 9], items: [0, 9]}", "[[1, 0]]"),
    ],
)
def test_every_type_can_be_drawn_from_its_constraints(tmp_path, param, constraint, example):
    text = edited(
        FUNCTION,
        ("    nums: list[int]\n    target: int", f"    given: {param}"),
        ("  nums: {size: [2, 10], items: [-9, 9]}\n  target: [-18, 18]", f"  given: {constraint}"),
        ("{nums: [1, 2], target: 3}", f"{{given: {example}}}"),
        ("  - {input: {nums: [3, 3], target: 6}, output: [0, 1]}\n", ""),
    )
    made = package(tmp_path, text)

    drawn = [made.inputs(draw(seed)) for seed in range(100)]

    assert {made.complaint(arguments) for arguments in drawn} == {None}
    assert len({str(arguments) for arguments in drawn}) > 3


def test_a_node_that_comes_before_its_structure_is_drawn_from_it(tmp_path):
    text = edited(
        NODES,
        ("    head: ListNode\n", "    node: node of head\n    head: ListNode\n"),
        ("{head: [1, 2]}", "{node: 0, head: [1, 2]}"),
        ("{head: [3, 3]}", "{node: 1, head: [3, 3]}"),
    )
    made = package(tmp_path, text)

    drawn = [made.inputs(draw(seed)) for seed in range(50)]

    assert {made.complaint(arguments) for arguments in drawn} == {None}
    assert {tuple(arguments) for arguments in drawn} == {("node", "head")}


def test_the_same_seed_makes_the_same_large_input(tmp_path):
    made = package(tmp_path)

    assert made.sized(10, 3) == made.sized(10, 3)
    assert made.sized(10, 3) != made.sized(10, 4)


def test_a_large_grid_shares_its_size_between_rows_and_columns(tmp_path):
    text = edited(
        FUNCTION,
        ("    nums: list[int]\n", "    nums: list[list[int]]\n"),
        ("items: [-9, 9]", "items: {size: [1, 1000], items: [-9, 9]}"),
        ("size: [2, 10]", "size: [1, 1000]"),
        ("[1, 2], target", "[[1, 2]], target"),
        ("[3, 3], target", "[[3, 3]], target"),
    )

    grid = package(tmp_path, text).sized(10_000, 1)["nums"]

    assert {(len(grid), len(row)) for row in grid} == {(100, 100)}


def test_the_generator_of_the_package_comes_first(tmp_path):
    generator = (
        "def inputs(draw):\n"
        "    return {'nums': [draw.integer(1, 1), 2], 'target': 3}\n"
        "def sized(n, seed):\n"
        "    return {'nums': [n, seed], 'target': n + seed}\n"
    )
    made = package(tmp_path, generator=generator)

    assert made.inputs(draw()) == {"nums": [1, 2], "target": 3}
    assert made.sized(5, 4) == {"nums": [5, 4], "target": 9}


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (
            "def inputs(draw):\n    return {'nums': (1, 2), 'target': 3}\n",
            "generator.py:1 `inputs` in `generator.py` made a wrong value:"
            " `nums` must be a list, but is a Python tuple\n",
        ),
        (
            "\ndef inputs(draw):\n    return [1]\n",
            "generator.py:2 `inputs` in `generator.py` must return a dict, not a list\n",
        ),
        (
            "import random\n\ndef inputs(draw):\n    return random.sample([], 1)\n",
            "generator.py:4 `generator.py` of `pair-sum` raised"
            " ValueError: Sample larger than population or is negative\n",
        ),
        (
            "def inputs(draw:\n    pass\n",
            "generator.py:1:11 `generator.py` of `pair-sum` has a syntax error:"
            " '(' was never closed\n",
        ),
        (
            "raise SystemExit\n",
            "generator.py:1 `generator.py` of `pair-sum` raised SystemExit\n",
        ),
    ],
)
def test_a_broken_generator_is_blamed_by_line(tmp_path, source, message):
    assert broken(tmp_path, lambda made: made.inputs(draw()), generator=source) == message


def test_a_validator_without_complaint_is_blamed(tmp_path):
    made = package(tmp_path)
    (made.problem.folder / "validator.py").write_text("def complain(nums, target): ...\n")

    with pytest.raises(PackageError) as caught:
        made.complaint({"nums": [1, 2], "target": 3})

    assert report(caught.value, made.problem.folder) == (
        "validator.py `validator.py` of `pair-sum` does not define `complaint`"
        " (did you mean `complain`?)\n"
    )


def test_laws_are_the_public_functions_of_the_file_in_its_order(tmp_path):
    properties = (
        "from math import gcd\n"
        "def shifting(solve, nums, target):\n"
        '    """Adding one\n    keeps the pair."""\n'
        "    return solve(nums=nums, target=target) == [0, 1]\n"
        "def _inner(): ...\n"
        "def another(solve, **arguments):\n"
        '    """Another one."""\n'
    )

    laws = package(tmp_path, properties=properties).laws()

    assert [(law.name, law.text) for law in laws] == [
        ("shifting", "Adding one keeps the pair."),
        ("another", "Another one."),
    ]
    assert laws[0].function(lambda nums, target: [0, 1], nums=[], target=0) is True


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (
            "def law(solve, nums, target):\n    return True\n",
            "properties.py:1 `law` in `properties.py` needs a docstring: learners are shown it\n",
        ),
        (
            'def law(solve, nums):\n    """A law."""\n',
            "properties.py:1 `law` in `properties.py` must take (solve, nums, target),"
            " not (solve, nums)\n",
        ),
    ],
)
def test_a_law_that_cannot_be_called_or_shown_is_blamed(tmp_path, source, message):
    assert broken(tmp_path, Package.laws, properties=source) == message


def test_a_class_package_gives_its_laws_the_calls(tmp_path):
    properties = 'def law(solve, calls):\n    """A law."""\n    return True\n'

    [law] = package(tmp_path, CLASS, properties=properties).laws()

    assert law.text == "A law."


def test_submissions_carry_the_verdict_of_their_folder(tmp_path):
    made = package(tmp_path)
    wrong = made.problem.folder / "submissions/wrong_answer"
    wrong.mkdir()
    (wrong / "b.py").touch()
    (wrong / "a.py").touch()
    (wrong / "notes.md").touch()

    found = [(verdict, file.name) for verdict, file in made.submissions()]

    assert found == [
        (Verdict.ACCEPTED, "reference.py"),
        (Verdict.WRONG_ANSWER, "a.py"),
        (Verdict.WRONG_ANSWER, "b.py"),
    ]
    assert made.reference_file.is_file()
    assert made.checker_file is None


def test_a_replay_by_hypothesis_may_stop_a_generator(tmp_path):
    class GivesUp:
        def integer(self, low: int, high: int) -> int:
            raise UnsatisfiedAssumption

    made = package(tmp_path, generator="def inputs(draw):\n    return draw.integer(0, 1)\n")

    with pytest.raises(UnsatisfiedAssumption):
        made.inputs(Draw(GivesUp()))


def test_a_parameter_may_have_any_name_that_python_allows(tmp_path):
    text = edited(FUNCTION, ("nums", "stem"), ("target", "function"))
    validator = "def complaint(stem, function): ...\n"

    made = package(tmp_path, text, validator=validator)

    assert made.complaint({"stem": [1, 2], "function": 3}) is None
