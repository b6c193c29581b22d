"""The labelled functions: what a person would want to see drawn, written beside each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from judge.playground.film import film
from judge.playground.views import Film, GridView, NodesView, RowView, SetView, Shape, TableView
from tests.playground.tracing import recorded

_FOLDER = Path(__file__).parent / "labelled"
_LABEL = re.compile(r"# (call|pointers|nodes|graph|views): (.*)")


@dataclass(frozen=True)
class Labelled:
    """`expected` are facts such as `left>nums`, `c>>grid` (a column), `cur@` and `st:stack`."""

    name: str
    source: str
    call: str
    expected: frozenset[str]


def labelled(pattern: str) -> list[Labelled]:
    files = sorted(path for path in _FOLDER.glob("*.py") if path.match(pattern))
    return [one for path in files for one in _blocks(path)]


def _blocks(path: Path) -> Iterator[Labelled]:
    for block in re.split(r"(?m)^(?=# call: )", path.read_text(encoding="utf-8")):
        if not block.startswith("# call: "):
            continue
        labels = dict(_LABEL.findall(block))
        facts = {*_split(labels.get("pointers", "")), *_split(labels.get("views", ""))}
        facts |= {f"{name}@" for key in ("nodes", "graph") for name in labels.get(key, "").split()}
        yield Labelled(_name(path, block), block, labels["call"], frozenset(facts))


def _split(label: str) -> list[str]:
    """`a, b>pairs i>nums`: a comma joins the names of one loop."""
    return [part.replace(",", ", ") for part in label.replace(", ", ",").split()]


def _name(path: Path, block: str) -> str:
    found = re.search(r"(?m)^(?:def|class) (\w+)", block)
    return f"{path.stem}.{found[1] if found else ''}"


def drawn(one: Labelled) -> frozenset[str]:
    """The same kind of facts, from the film of the call."""
    return frozenset(_facts(film(recorded(one.source, one.call))))


def _facts(made: Film) -> Iterator[str]:
    for scene in made.scenes:
        for view in scene.views:
            match view:
                case RowView():
                    yield from (f"{one.name}>{view.names[0]}" for one in view.pointers)
                    yield f"{view.names[0]}:{view.kind}"
                case GridView():
                    yield from (f"{one.name}>{view.names[0]}" for one in view.row_pointers)
                    yield from (f"{one.name}>>{view.names[0]}" for one in view.column_pointers)
                    yield f"{view.names[0]}:grid"
                case NodesView():
                    yield from (f"{one.name}@" for one in view.pointers)
                    name = view.names[0] if view.names else view.shape
                    yield f"{name}:{view.shape}".replace(" ", "_")
                case TableView():
                    yield f"{view.names[0]}:table"
                case SetView():
                    yield f"{view.names[0]}:set"
                case _:
                    pass


def is_plain(fact: str) -> bool:
    """A list drawn as a list says nothing about the inference; nor does a dict or a set."""
    return fact.endswith((":list", ":string", ":tuple", ":table", ":set", f":{Shape.TREE}"))
