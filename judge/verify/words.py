"""The texts of a package: does the statement name everything, and is anything left to do?"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, assert_never

from judge.errors import Fault, Place
from judge.problem.complaint import DataPath, label
from judge.problem.signature import (
    codec_methods,
    constructor_of,
    entry_name,
    function_of,
    methods_of,
)
from judge.problem.spec import (
    CallExample,
    ClassSpec,
    CodecSpec,
    Example,
    FunctionSpec,
    InPlaceSpec,
    Problem,
    Spec,
)
from judge.problem.yaml_nodes import Document, read_yaml

TODO: Final = "TODO"
_CODE: Final = re.compile(r"`([^`]+)`|^(?: {4}|```)(.+)$", re.MULTILINE)
_WORD: Final = re.compile(r"[A-Za-z_]\w*")
_ENOUGH_EXAMPLES: Final = 2


def word_faults(problem: Problem) -> Iterator[Fault]:
    document = read_yaml(problem.folder / "problem.yaml")
    yield from _statement_faults(problem.spec, document)
    yield from _example_faults(problem.spec, document)
    yield from _blank_faults(problem.spec, document)
    yield from _to_do_in_texts(document)
    for file in sorted(problem.folder.rglob("*.py")):
        yield from _to_do_in_code(file)


def _statement_faults(spec: Spec, document: Document) -> Iterator[Fault]:
    code = " ".join(first or second for first, second in _CODE.findall(spec.statement))
    named = set(_WORD.findall(code))
    for name in _names(spec):
        if name not in named:
            what = f"the statement does not name `{name}` in backticks"
            yield Fault(what, document.place(("statement",), at_key=True))


def _names(spec: Spec) -> Iterator[str]:
    """What the person will write or be given: parameters, and of a class its methods."""
    match spec:
        case FunctionSpec() | InPlaceSpec():
            yield from function_of(spec).params
        case ClassSpec():
            yield entry_name(spec)
            yield from constructor_of(spec).params
            for method in methods_of(spec).values():
                yield from (method.name, *method.params)
        case CodecSpec():
            yield entry_name(spec)
            yield from (method.name for method in codec_methods(spec))
        case _:
            assert_never(spec)


def _example_faults(spec: Spec, document: Document) -> Iterator[Fault]:
    if len(spec.examples) < _ENOUGH_EXAMPLES:
        what = f"at least {_ENOUGH_EXAMPLES} examples are needed"
        yield Fault(what, document.place(("examples",), at_key=True))
    shown: Sequence[Example | CallExample] = spec.examples
    for number, example in enumerate(shown):
        if not (example.explanation or "").strip():
            what = f"example {number + 1} has no `explanation`"
            yield Fault(what, document.place(("examples", number)))


def _blank_faults(spec: Spec, document: Document) -> Iterator[Fault]:
    """The loader has seen three hints and an explanation, but not whether they say anything."""
    texts: dict[DataPath, str] = {("explanation",): spec.explanation}
    texts |= {("hints", number): hint for number, hint in enumerate(spec.hints)}
    for path, text in texts.items():
        if not text.strip():
            yield Fault(f"`{label(path)}` says nothing", document.place(path))


def _to_do_in_texts(document: Document) -> Iterator[Fault]:
    for path, place in document.values.items():
        value = _value_at(document, path)
        if isinstance(value, str) and TODO in value:
            yield Fault(f"`{label(path)}` is still to be written", place, f"replace the {TODO}")


def _value_at(document: Document, path: DataPath) -> object:
    value: object = document.data
    for step in path:
        if isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        elif isinstance(value, dict):
            value = value.get(step)
    return value


def _to_do_in_code(file: Path) -> Iterator[Fault]:
    for number, line in enumerate(
        file.read_text(encoding="utf-8", errors="replace").splitlines(), 1
    ):
        column = line.find(TODO)
        if column >= 0:
            place = Place(file, number, column + 1, len(TODO))
            yield Fault(f"`{file.name}` is still to be written", place, f"replace the {TODO}")
