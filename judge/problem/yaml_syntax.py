"""A syntax error of YAML as a fault, with a hint for the mistakes that are made most."""

import re
from pathlib import Path
from typing import Final

import yaml

from judge.errors import Fault, Place

_FLOW_TYPE: Final = re.compile(r"[{,]\s*\w+\s*:\s*((?:list|dict)\[[^}]*\])")
_SPECIAL_START: Final = re.compile(r"(?:^|:\s|-\s|[\[{,]\s*)\s*([`@%*&!])")


def syntax_fault(error: yaml.YAMLError, text: str, path: Path) -> Fault:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        where = Place(path, mark.line + 1, mark.column + 1)
        line = (text.splitlines() or [""])[min(mark.line, len(text.splitlines()) - 1)]
        problem = str(error.problem)
        return Fault(f"this is not YAML: {problem}", where, _hint(line, mark.column, problem))
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position]
        column = len(before) - (before.rfind("\n") + 1) + 1
        where = Place(path, before.count("\n") + 1, column)
        return Fault("this is not YAML: it holds a control character", where)
    return Fault("this is not YAML", Place(path))


def _hint(line: str, column: int, problem: str) -> str | None:
    flow_type = _FLOW_TYPE.search(line)
    if flow_type is not None:
        return f'write "{flow_type[1]}" in quotes, or put it on a line of its own'
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "indent with spaces, not with tabs"
    if "mapping values" in problem:
        return "a text that holds `: ` needs quotes; check the indentation too"
    bare = _SPECIAL_START.search(line[: column + 1])
    return None if bare is None else f"a text that starts with {bare[1]} needs quotes"
