"""What `judge problem new` starts: a package that loads, with TODO where the author comes in."""

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, assert_never, final

from judge.errors import JudgeError, reason_of
from judge.problem.check import FIRST_LINE
from judge.problem.complaint import shortened
from judge.problem.schema import SCHEMA_NAME, write_schema
from judge.problem.spec import Difficulty, Topic

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST: Final = 80


@final
class Kind(StrEnum):
    """The kinds that have a template; the values are those of `kind`."""

    FUNCTION = "function"
    IN_PLACE = "in_place"
    CLASS = "class"


@final
@dataclass(frozen=True, slots=True)
class Outline:
    """What the author said. Without a title the slug's words are it."""

    slug: str
    title: str = ""
    topic: Topic = Topic.ARRAYS
    difficulty: Difficulty = Difficulty.EASY
    kind: Kind = Kind.FUNCTION


def write_package(root: Path, outline: Outline) -> tuple[Path, ...]:
    """The new files. Raises JudgeError for a bad slug, or where something stands already."""
    if not _SLUG.fullmatch(outline.slug) or len(outline.slug) > _LONGEST:
        raise JudgeError(
            f"`{shortened(outline.slug)}` cannot name a problem",
            hint="write lower-case words joined by hyphens, such as two-sum",
        )
    folder = root / outline.slug
    if folder.exists():
        raise JudgeError(
            f"`{folder}` is there already, and is left as it is",
            hint=f"judge verify {outline.slug}",
        )
    try:
        return tuple(_write(folder, name, text) for name, text in _files(outline).items())
    except OSError as error:
        what = f"`{folder}` cannot be written: {reason_of(error)}"
        raise JudgeError(what, hint="name another folder with --into") from None


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    schema = folder.parent / SCHEMA_NAME
    if not schema.exists():
        write_schema(folder.parent)
    return path


def _files(outline: Outline) -> dict[str, str]:
    title = outline.title or outline.slug.replace("-", " ").title()
    head = _HEAD.format(
        first_line=FIRST_LINE,
        title=json.dumps(title, ensure_ascii=False),
        topic=outline.topic,
        difficulty=outline.difficulty,
        named=_NAMED[outline.kind],
        kind=outline.kind,
    )
    body, reference, generator = _parts(outline)
    return {
        "problem.yaml": head + body + _TAIL,
        "generator.py": generator,
        "submissions/accepted/reference.py": reference,
    }


def _parts(outline: Outline) -> tuple[str, str, str]:
    match outline.kind:
        case Kind.FUNCTION:
            names, texts = _function_name(outline.slug), (_FUNCTION, _FUNCTION_REFERENCE)
        case Kind.IN_PLACE:
            names, texts = _function_name(outline.slug), (_IN_PLACE, _FUNCTION_REFERENCE)
        case Kind.CLASS:
            names, texts = _class_name(outline.slug), (_CLASS, _CLASS_REFERENCE)
        case _:
            assert_never(outline.kind)
    body, reference = (text.replace("NAME", names) for text in texts)
    generator = _CLASS_GENERATOR if outline.kind is Kind.CLASS else _GENERATOR
    return body, reference, generator.replace("NAME", names)


def _function_name(slug: str) -> str:
    """A name that Python takes: `3sum` becomes `_3sum`."""
    name = slug.replace("-", "_")
    return f"_{name}" if name[0].isdigit() else name


def _class_name(slug: str) -> str:
    name = "".join(word.capitalize() for word in slug.split("-"))
    return f"Problem{name}" if name[0].isdigit() else name


_NAMED: Final = {
    Kind.FUNCTION: "what `nums` holds and what is to be returned",
    Kind.IN_PLACE: "how the list `nums` itself is to be changed",
    Kind.CLASS: "what `add(value)` and `total()` of the class do",
}
_HEAD: Final = """\
{first_line}
format: 1
title: {title}
topic: {topic}
difficulty: {difficulty}
week: 1
track: extra
statement: |
  TODO: say in your own words {named}.
kind: {kind}
"""
_FUNCTION: Final = """\
signature:
  function: NAME
  params:
    nums: list[int]
  returns: int
constraints:
  nums: {size: [1, 1000], items: [-1000, 1000]}
examples:
  - input: {nums: [1, 2]}
    output: 0
    explanation: "TODO: why this is right."
  - input: {nums: [3]}
    output: 0
    explanation: "TODO: why this is right."
hidden:
  - {input: {nums: [0, 0, 0]}, output: 0}
  - {sized: 1000, seed: 1}
"""
_IN_PLACE: Final = """\
signature:
  function: NAME
  params:
    nums: list[int]
  result: nums
constraints:
  nums: {size: [1, 1000], items: [-1000, 1000]}
examples:
  - input: {nums: [1, 2]}
    output: [1, 2]
    explanation: "TODO: why this is right."
  - input: {nums: [3]}
    output: [3]
    explanation: "TODO: why this is right."
hidden:
  - {input: {nums: [0, 0, 0]}, output: [0, 0, 0]}
  - {sized: 1000, seed: 1}
"""
_CLASS: Final = """\
signature:
  class: NAME
  init: {}
  methods:
    add: {params: {value: int}}
    total: {returns: int}
constraints:
  value: [-1000, 1000]
  calls: {size: [1, 1000]}
examples:
  - calls: [[NAME], [add, 2], [total]]
    outputs: [null, null, 0]
    explanation: "TODO: why this is right."
  - calls: [[NAME], [total]]
    outputs: [null, 0]
    explanation: "TODO: why this is right."
hidden:
  - {calls: [[NAME], [add, 0], [total]], outputs: [null, null, 0]}
  - {sized: 1000, seed: 1}
"""
_TAIL: Final = """\
growth: {time: O(n), reject: null}
hints:
  - "TODO: a nudge that gives nothing away."
  - "TODO: the approach."
  - "TODO: an outline, step by step."
explanation: |
  TODO: the idea, the invariant, the complexity.
"""
_FUNCTION_REFERENCE: Final = """\
def NAME(nums):
    raise NotImplementedError("TODO: this file answers every test")
"""
_CLASS_REFERENCE: Final = """\
class NAME:
    def add(self, value):
        raise NotImplementedError("TODO: this file answers every test")

    def total(self):
        raise NotImplementedError("TODO: this file answers every test")
"""
_GENERATOR: Final = '''\
"""TODO: aim at the inputs in which wrong submissions break."""


def inputs(draw):
    return {"nums": draw.integers(-1000, 1000, size=(1, 12))}
'''
_CLASS_GENERATOR: Final = '''\
"""TODO: aim at the calls in which wrong submissions break."""


def inputs(draw):
    def call():
        return ["add", draw.integer(-1000, 1000)] if draw.boolean() else ["total"]

    return {"calls": [["NAME"], *draw.list(call, 0, 12)]}
'''
