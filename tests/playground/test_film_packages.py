"""The solutions of the problem packages as films: nobody wrote them with pictures in mind."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.playground.film import film
from judge.playground.views import Film, GridView, NodesView, RowView
from judge.problem.catalogue import Catalogue
from judge.problem.spec import FunctionSpec, InPlaceSpec
from judge.verdict import Plain
from tests.playground.tracing import recorded

_PROBLEMS = Path(__file__).parents[2] / "problems"
_SHAPES = {"ListNode": "linked", "TreeNode": "tree", "GraphNode": "network"}
_SAMPLE = (
    "3sum",
    "binary-tree-level-order-traversal",
    "clone-graph",
    "decode-string",
    "delete-node-in-a-bst",
    "kth-largest-element-in-an-array",
    "largest-rectangle-in-histogram",
    "linked-list-cycle-ii",
    "longest-palindromic-substring",
    "merge-intervals",
    "minimum-window-substring",
    "number-of-islands",
    "reverse-nodes-in-k-group",
    "sliding-window-maximum",
    "sort-list",
    "trapping-rain-water",
)


@pytest.mark.parametrize("slug", _SAMPLE)
def test_every_frame_has_its_nodes_apart_and_its_pointers_in_place(slug: str) -> None:
    for made in _films(slug):
        assert made.scenes
        assert all(scene.sentence for scene in made.scenes)
        for scene in made.scenes:
            for view in scene.views:
                _check(view)


@pytest.mark.parametrize("slug", _SAMPLE)
def test_nothing_jumps(slug: str) -> None:
    for made in _films(slug):
        places: dict[tuple[str, int], tuple[float, float]] = {}
        for scene in made.scenes:
            for view in scene.views:
                for node in view.nodes if isinstance(view, NodesView) else ():
                    place = (node.column, node.row)
                    assert places.setdefault((view.key, node.number), place) == place


def _check(view: object) -> None:
    match view:
        case NodesView():
            assert len({(node.column, node.row) for node in view.nodes}) == len(view.nodes)
            drawn = {node.number for node in view.nodes}
            assert {edge.end for edge in view.edges} - {None} <= drawn
            assert {one.node for one in view.pointers} - {None} <= drawn
        case RowView():
            assert all(-1 <= one.index <= len(view.cells) for one in view.pointers)
        case GridView():
            assert all(-1 <= one.index <= len(view.rows) for one in view.row_pointers)
        case _:
            pass


def _films(slug: str) -> Iterator[Film]:
    problem = Catalogue(_PROBLEMS).load(slug)
    spec = problem.spec
    assert isinstance(spec, FunctionSpec | InPlaceSpec)
    values = [
        _written(str(text), spec.examples[0].input[name])
        for name, text in spec.signature.params.items()
    ]
    names = {spec.signature.function, spec.leetcode.method if spec.leetcode else None}
    for path in sorted((_PROBLEMS / slug / "submissions").glob("*/*.py")):
        source = path.read_text(encoding="utf-8")
        call = _call(source, names, values)
        if call is not None and path.parent.name in {"accepted", "wrong_answer"}:
            yield film(recorded(source, call))


def _written(value_type: str, value: Plain) -> str:
    name = _SHAPES.get(value_type.removesuffix(" | None"))
    if name == "linked" and isinstance(value, dict):
        return f"linked({value['values']!r}, {value.get('cycle')!r})"
    return repr(value) if name is None else f"{name}({value!r})"


def _call(source: str, names: set[str | None], values: list[str]) -> str | None:
    """The function by its name, or the method of a `Solution`."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name in names:
            first = ["None"] if node.args.args[0].arg == "self" else []
            return f"{node.name}({', '.join(first + values)})"
        for part in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(part, ast.FunctionDef) and part.name in names:
                return f"{node.name}().{part.name}({', '.join(values)})"
    return None
