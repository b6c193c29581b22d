"""YAML text -> plain data, with the place of every key and value.

The parser's events are read one by one, and the data is built here. So nothing is
composed before it has been judged (an alias bomb has no nodes to multiply), no tag can
make an object, nesting ends at a cap without recursion, and a duplicate key is seen.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias, final

import yaml

from judge.errors import Fault, JudgeError, Place
from judge.problem.complaint import Complaint, DataPath, shortened
from judge.problem.yaml_scalars import Trap, read_plain_scalar
from judge.problem.yaml_syntax import syntax_fault
from judge.verdict import Plain

MOST_BYTES: Final = 512 * 1024
MOST_LEVELS: Final = 30
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is optional
_Start: TypeAlias = yaml.SequenceStartEvent | yaml.MappingStartEvent
_End: TypeAlias = yaml.SequenceEndEvent | yaml.MappingEndEvent


@final
@dataclass(frozen=True, slots=True)
class Document:
    """What a file says. `faults` are those of its YAML; `guessed` are the data under them."""

    path: Path
    data: Plain
    first_line: str
    faults: tuple[Fault, ...]
    guessed: frozenset[DataPath]
    values: dict[DataPath, Place]
    keys: dict[DataPath, Place]

    def place(self, path: DataPath, *, at_key: bool = False) -> Place:
        """Where this is written; what is missing is placed at what should hold it."""
        while path not in self.values:
            path, at_key = path[:-1], True
        return self.keys.get(path, self.values[path]) if at_key else self.values[path]

    def fault(self, complaint: Complaint) -> Fault:
        where = self.place(complaint.path, at_key=complaint.at_key)
        return Fault(str(complaint), where, complaint.hint)


def read_yaml(path: Path) -> Document:
    """Raises JudgeError for what cannot be read at all."""
    if not path.is_file():
        raise JudgeError(f"there is no file `{path.name}`", where=Place(path))
    size = path.stat().st_size
    if size > MOST_BYTES:
        what = f"`{path.name}` has {size} bytes, but at most {MOST_BYTES} are read"
        raise JudgeError(what, where=Place(path), hint="large inputs come from `sized` rows")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise JudgeError(f"`{path.name}` is not UTF-8 text", where=Place(path)) from error
    return parse_yaml(text, path)


def parse_yaml(text: str, path: Path) -> Document:
    """Raises JudgeError where the text stops being YAML, with the faults seen up to there."""
    builder = _Builder(path)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.YAMLError as error:
        raise JudgeError.of((*builder.faults, syntax_fault(error, text, path))) from error
    if not builder.values:
        raise JudgeError("the file is empty", where=Place(path))
    first_line = text.partition("\n")[0].rstrip("\r")
    faults, guessed = tuple(builder.faults), frozenset(builder.guessed)
    return Document(path, builder.data, first_line, faults, guessed, builder.values, builder.keys)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet; `key` waits for its value."""

    path: DataPath
    into: "list[Plain] | dict[str, Plain]"
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    path: Path
    data: Plain = None
    faults: list[Fault] = field(default_factory=list)
    guessed: set[DataPath] = field(default_factory=set)
    values: dict[DataPath, Place] = field(default_factory=dict)
    keys: dict[DataPath, Place] = field(default_factory=dict)
    _stack: list[_Open] = field(default_factory=list)

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent() if self._awaits_key():
                self._take_key(event)
            case yaml.ScalarEvent():
                self._note(event)
                self._put(self._scalar(event))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._open(event)
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._put(self._stack.pop().into)
            case yaml.AliasEvent():
                raise self._stop(event, f"the alias `*{event.anchor}` is not allowed", _WRITE_OUT)
            case yaml.DocumentStartEvent() if self.values:
                raise self._stop(event, "the file holds a second document", "one `---` is enough")
            case _:
                pass

    def _awaits_key(self) -> bool:
        top = self._stack[-1] if self._stack else None
        return top is not None and isinstance(top.into, dict) and top.key is None

    def _take_key(self, event: yaml.ScalarEvent) -> None:
        top, where = self._stack[-1], self._place(event)
        key = str(event.value)
        path = (*top.path, key)
        if path in self.keys:
            hint = f"the first is in line {self.keys[path].line}"
            self.faults.append(Fault(f"the key `{shortened(key)}` occurs twice", where, hint))
        self._check_key(event, key, path)
        self.keys[path] = where
        top.key = key

    def _check_key(self, event: yaml.ScalarEvent, key: str, path: DataPath) -> None:
        self._refuse_extras(event)
        if not event.implicit[0]:
            return
        value, trap = read_plain_scalar(key)
        if key == "<<":
            trap = Trap("the merge key `<<` is not allowed", _WRITE_OUT)
        elif trap is None and not isinstance(value, str):
            trap = Trap(f"the key `{key}` is not text", f'write "{key}" in quotes')
        if trap is not None:
            self._trap(event, trap, path)

    def _scalar(self, event: yaml.ScalarEvent) -> Plain:
        self._refuse_extras(event)
        if not event.implicit[0]:
            return str(event.value)
        value, trap = read_plain_scalar(event.value)
        if trap is not None:
            self._trap(event, trap, self._next_path())
        return value

    def _open(self, event: _Start) -> None:
        if self._awaits_key():
            raise self._stop(event, "a key must be a word, not a list or mapping")
        if len(self._stack) >= MOST_LEVELS:
            raise self._stop(event, f"lists and mappings nest deeper than {MOST_LEVELS} levels")
        self._refuse_extras(event)
        self._note(event)
        into: list[Plain] | dict[str, Plain] = {}
        if isinstance(event, yaml.SequenceStartEvent):
            into = []
        self._stack.append(_Open(self._next_path(), into))

    def _put(self, value: Plain) -> None:
        if not self._stack:
            self.data = value
            return
        top = self._stack[-1]
        if isinstance(top.into, list):
            top.into.append(value)
        elif top.key is not None:
            top.into[top.key] = value
            top.key = None

    def _next_path(self) -> DataPath:
        if not self._stack:
            return ()
        top = self._stack[-1]
        if isinstance(top.into, list):
            return (*top.path, len(top.into))
        return (*top.path, top.key or "")

    def _note(self, event: yaml.ScalarEvent | _Start) -> None:
        self.values[self._next_path()] = self._place(event)

    def _trap(self, event: yaml.Event, trap: Trap, path: DataPath) -> None:
        self.faults.append(Fault(trap.what, self._place(event), trap.hint))
        self.guessed.add(path)

    def _refuse_extras(self, event: yaml.ScalarEvent | _Start) -> None:
        if event.anchor is not None:
            what = f"the anchor `&{event.anchor}` is not allowed"
            self.faults.append(Fault(what, self._place(event), _WRITE_OUT))
        if event.tag is not None:
            tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
            what = f"the tag `{shortened(tag)}` is not allowed"
            self.faults.append(Fault(what, self._place(event), "a spec holds plain data only"))

    def _stop(self, event: yaml.Event, what: str, hint: str | None = None) -> JudgeError:
        return JudgeError.of((*self.faults, Fault(what, self._place(event), hint)))

    def _place(self, event: yaml.Event) -> Place:
        start, end = event.start_mark, event.end_mark
        assert start is not None and end is not None, "the parser marks every event"
        one_line = end.line == start.line
        length = max(1, end.column - start.column) if one_line else 1
        return Place(self.path, start.line + 1, start.column + 1, length)


_WRITE_OUT: Final = "write the values out where they are needed"
