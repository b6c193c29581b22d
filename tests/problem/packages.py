"""Small packages to write into a temporary folder, and faults as one comparable text."""

from pathlib import Path

from judge.errors import JudgeError

FUNCTION = """\
# yaml-language-server: $schema=../problem.schema.json
format: 1
title: Pair Sum
topic: arrays
difficulty: easy
week: 1
track: core
statement: Find the two positions.
kind: function
signature:
  function: pair_sum
  params:
    nums: list[int]
    target: int
  returns: list[int]
constraints:
  nums: {size: [2, 10], items: [-9, 9]}
  target: [-18, 18]
examples:
  - input: {nums: [1, 2], target: 3}
    output: [0, 1]
hidden:
  - {input: {nums: [3, 3], target: 6}, output: [0, 1]}
  - {sized: 10, seed: 1}
growth: {time: O(n), reject: null}
hints: [look, think, write]
explanation: Remember what you met.
"""

CLASS = """\
# yaml-language-server: $schema=../problem.schema.json
format: 1
title: Counter
topic: stack
difficulty: easy
week: 3
track: core
statement: Count.
kind: class
leetcode: {number: 1, class: Counter, methods: {addMany: add_many}}
signature:
  class: Counter
  init: {start: int}
  methods:
    add_many: {params: {amount: int}}
    total: {returns: int}
constraints:
  start: [0, 5]
  amount: [1, 9]
  calls: {size: [1, 4]}
examples:
  - calls: [[Counter, 0], [add_many, 2], [total]]
    outputs: [null, null, 2]
hidden:
  - {calls: [[Counter, 5], [total]], outputs: [null, 5]}
growth: {time: O(n), reject: null}
hints: [look, think, write]
explanation: Keep a number.
"""

IN_PLACE = FUNCTION.replace("kind: function", "kind: in_place").replace(
    "  returns: list[int]\n", "  result: nums\n"
)

NODES = (
    FUNCTION.replace("    nums: list[int]\n    target: int\n", "    head: ListNode\n")
    .replace("  returns: list[int]", "  returns: node of head | None")
    .replace("  nums: {size: [2, 10], items: [-9, 9]}\n", "")
    .replace("  target: [-18, 18]", "  head: {size: [1, 5], items: [0, 9], cycle: true}")
    .replace("{nums: [1, 2], target: 3}\n    output: [0, 1]", "{head: [1, 2]}\n    output: null")
    .replace("{nums: [3, 3], target: 6}, output: [0, 1]", "{head: [3, 3]}, output: 1")
)


def write_package(root: Path, text: str = FUNCTION, **python_files: str) -> Path:
    """A package `pair-sum` with this problem.yaml and these files, named without `.py`."""
    folder = root / "pair-sum"
    accepted = folder / "submissions" / "accepted"
    accepted.mkdir(parents=True)
    (folder / "problem.yaml").write_text(text, encoding="utf-8")
    (accepted / "reference.py").write_text("def pair_sum(nums, target): ...\n", encoding="utf-8")
    for name, source in python_files.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    return folder


def edited(text: str, *changes: tuple[str, str]) -> str:
    """The text with every change made; a change that finds nothing is a mistake in the test."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text


def report(error: JudgeError, root: Path) -> str:
    """One line a fault: place, what, hint; places relative to `root`."""
    lines = []
    for fault in error.faults:
        where = "" if fault.where is None else f"{str(fault.where).removeprefix(f'{root}/')} "
        hint = "" if fault.hint is None else f" ({fault.hint})"
        lines.append(f"{where}{fault.what}{hint}\n")
    return "".join(lines)
