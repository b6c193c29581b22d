"""`judge debug`: the person's own file under pdb, on the input that fails."""

import subprocess
from pathlib import Path

from tests.cli.program import COMMAND, WRONG, Finished, environment, files_below, solve

METHOD = """\
class Solution:
    def twoSum(self, nums, target):
        seen = {}
        for place, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], place]
            seen[number] = place
"""
INPUT = ("--input", "[3, 3], 6")
WARNING = (
    "solutions/arrays/two_sum.py now runs in this Python, outside the fence: "
    "it may do whatever you may.\n"
)


def debug(folder: Path, *arguments: str, keys: str = "") -> Finished:
    done = subprocess.run(
        [*COMMAND, "debug", *arguments],
        cwd=folder,
        env=environment(folder),
        input=keys,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)


def test_it_stops_at_the_first_line_of_the_persons_own(workspace: Path) -> None:
    file = solve(workspace, METHOD)

    done = debug(workspace, "two-sum", *INPUT, keys="w\nn\np nums\nc\n")

    assert (done.code, done.err) == (0, "")
    assert done.out == (
        f"your input:\n\ntwo_sum([3, 3], 6)\n\n{WARNING}"
        f"> {file}(3)twoSum()\n-> seen = {{}}\n"
        f"(Pdb) > {file}(3)twoSum()\n-> seen = {{}}\n"
        f"(Pdb) > {file}(4)twoSum()\n-> for place, number in enumerate(nums):\n"
        "(Pdb) [3, 3]\n"
        "(Pdb) returned [0, 1]\n"
    )


def test_without_a_wish_the_input_is_one_that_fails(workspace: Path) -> None:
    cases = solve(workspace, WRONG).with_suffix(".cases.yaml")
    cases.write_text("- input: {nums: [1, 0, 2], target: 2}\n", encoding="utf-8")

    done = debug(workspace, "two-sum", keys="q\n")

    assert done.code == 0
    assert done.out.startswith("own case 1:\n\ntwo_sum(")
    assert done.out.endswith("(Pdb) stopped\n")


def test_a_breakpoint_shows_the_persons_own_frames_only(workspace: Path) -> None:
    file = solve(
        workspace,
        "def two_sum(nums, target):\n    return look()\n\n"
        "def look():\n    breakpoint()\n    return 0\n",
    )

    done = debug(workspace, "two-sum", *INPUT, keys="c\nw\np 6 * 7\nq\n")

    assert done.out.split("(Pdb) ", 1)[1] == (
        f"> {file}(6)look()\n-> return 0\n"
        f"(Pdb)   {file}(2)two_sum()\n-> return look()\n"
        f"> {file}(6)look()\n-> return 0\n"
        "(Pdb) 42\n"
        "(Pdb) stopped\n"
    )


def test_an_exception_is_shown_with_the_persons_own_frames(workspace: Path) -> None:
    file = solve(workspace, "def two_sum(nums, target):\n    return nums[99]\n")

    done = debug(workspace, "two-sum", *INPUT, keys="c\n")

    assert done.code == 0
    assert done.err == (
        "Traceback (most recent call last):\n"
        f'  File "{file}", line 2, in two_sum\n'
        "    return nums[99]\n"
        "           ~~~~^^^^\n"
        "IndexError: list index out of range\n"
    )


def test_a_persons_own_class_is_followed_from_call_to_call(workspace: Path) -> None:
    code = "class MinStack:\n" + "".join(
        f"    def {head}: {body}\n"
        for head, body in [
            ("__init__(self)", "self.row = []"),
            ("push(self, val)", "self.row.append(val)"),
            ("pop(self)", "self.row.pop()"),
            ("top(self)", "return self.row[-1]"),
            ("getMin(self)", "return min(self.row)"),
        ]
    )
    file = solve(workspace, code, "solutions/stack/min_stack.py")
    text = "it = MinStack(); it.push(5); it.top()"

    done = debug(workspace, "min-stack", "--input", text, keys="b 5\nc\nw\nc\n")

    assert done.out.split("(Pdb) ", 1)[1] == (
        f"Breakpoint 1 at {file}:5\n"
        f"(Pdb) > {file}(5)top()\n-> def top(self): return self.row[-1]\n"
        f"(Pdb) > {file}(5)top()\n-> def top(self): return self.row[-1]\n"
        "(Pdb) returned [None, None, 5]\n"
    )


def test_nothing_is_written(workspace: Path) -> None:
    solve(workspace, METHOD)
    before = files_below(workspace)

    debug(workspace, "two-sum", keys="c\n")

    assert files_below(workspace) == before


def test_an_editor_needs_debugpy(workspace: Path) -> None:
    solve(workspace, METHOD)

    done = debug(workspace, "two-sum", "--listen")

    assert done.code == 2
    assert done.err.startswith(
        "error: `--listen` needs debugpy, which is not installed beside judge\n\nhint: "
    )


def test_each_wish_that_cannot_be_had_is_an_error_that_says_so(workspace: Path) -> None:
    solve(workspace, METHOD)

    assert debug(workspace, "two-sum", "--case", "1").err == (
        "error: there is no own case 1: this problem has 0 own cases\n\n"
        "hint: a failing run saves its smallest input as one\n"
    )
    assert debug(workspace, "two-sum", "--failing").err == (
        "error: no example and none of your own cases fails\n\n"
        "hint: `judge run two-sum` saves the input that fails, if any\n"
    )
    assert debug(workspace, "two-sum", "--input", "[3], 6").err == (
        "error: this is no valid input: `nums` has 1 item, but the constraints allow 2 to 100000\n"
    )
    assert debug(workspace, "two-sum", "--failing", "--case", "1").err == (
        "error: `--case`, `--failing` and `--input` each choose the input, "
        "so give only one of them\n"
    )
