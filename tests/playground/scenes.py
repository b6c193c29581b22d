"""Random scenes, with all that a hostile trace may put into names and texts."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from hypothesis import strategies as st

from judge.playground.views import (
    Call,
    CallsView,
    Cell,
    Edge,
    EdgeKind,
    Film,
    GridView,
    Node,
    NodePointer,
    NodesView,
    Pointer,
    RowKind,
    RowView,
    ScalarsView,
    Scene,
    SetView,
    Shape,
    TableView,
    View,
)

T = TypeVar("T")

HOSTILE = "a1_- \x00\x1b\n\r\t<>&'\"/\\数字e\u0301\u202e\u200d\ufe0f\ud800\u1160é🙂\x9b]"

texts = st.text(HOSTILE, max_size=30)
plain_texts = st.integers(-99, 999).map(str)
names = st.one_of(st.sampled_from(("i", "left", "right", "mid", "slow", "i-1")), texts)
counts = st.one_of(st.just(0), st.integers(1, 2000))


def cells(values: st.SearchStrategy[str]) -> st.SearchStrategy[Cell]:
    return st.builds(Cell, values, st.booleans())


any_cells = cells(st.one_of(plain_texts, texts))


def tuples(items: st.SearchStrategy[T], most: int) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=most).map(tuple)


@st.composite
def rows(draw: st.DrawFn) -> RowView:
    content = draw(tuples(any_cells, 40))
    places = st.integers(-1, len(content))
    pointers = draw(tuples(st.builds(Pointer, names, places, st.booleans()), 6))
    kind, hidden = draw(st.sampled_from(RowKind)), draw(counts)
    return RowView("row", draw(tuples(names, 3)), kind, content, pointers, hidden)


@st.composite
def grids(draw: st.DrawFn) -> GridView:
    content = draw(tuples(tuples(any_cells, 20), 20))
    marks = tuples(st.builds(Pointer, names, st.integers(-1, 30), st.booleans()), 4)
    return GridView("grid", draw(tuples(names, 2)), content, draw(marks), draw(marks), draw(counts))


@st.composite
def nodes(draw: st.DrawFn) -> NodesView:
    places = draw(
        st.lists(
            st.tuples(st.integers(0, 12).map(lambda half: half / 2), st.integers(0, 5).map(float)),
            unique=True,
            max_size=25,
        )
    )
    drawn = tuple(
        Node(number, draw(st.one_of(plain_texts, texts)), column, row, draw(st.booleans()))
        for number, (column, row) in enumerate(places)
    )
    number = st.sampled_from(range(len(drawn))) if drawn else st.nothing()
    edge = st.builds(
        Edge,
        number,
        st.one_of(st.none(), number),
        st.sampled_from(EdgeKind),
        st.booleans(),
        st.one_of(st.just(""), texts),
    )
    pointer = st.builds(NodePointer, names, st.one_of(st.none(), number), st.booleans())
    return NodesView(
        "nodes",
        draw(tuples(names, 2)),
        draw(st.sampled_from(Shape)),
        drawn,
        draw(tuples(edge, 30)) if drawn else (),
        draw(tuples(pointer, 6)),
        draw(counts),
    )


@st.composite
def calls(draw: st.DrawFn) -> CallsView:
    count = draw(st.integers(0, 40))
    made = tuple(
        Call(
            number,
            draw(st.sampled_from(range(number))) if number else None,
            draw(texts),
            draw(st.one_of(st.none(), texts)),
            draw(st.booleans()),
            draw(st.booleans()),
        )
        for number in range(count)
    )
    return CallsView("calls", made, draw(counts))


def views() -> st.SearchStrategy[View]:
    pairs = tuples(st.tuples(any_cells, any_cells), 20)
    return st.one_of(
        rows(),
        grids(),
        nodes(),
        calls(),
        st.builds(TableView, st.just("table"), tuples(names, 2), pairs, counts),
        st.builds(SetView, st.just("set"), tuples(names, 2), tuples(any_cells, 20), counts),
        st.builds(ScalarsView, st.just("scalars"), tuples(st.tuples(names, any_cells), 8)),
    )


def scenes(most_views: int = 3) -> st.SearchStrategy[Scene]:
    return st.builds(
        Scene,
        step=st.integers(0, 1000),
        line=st.integers(1, 30),
        sentence=texts,
        views=tuples(views(), most_views),
    )


def a_row(values: Sequence[object], kind: RowKind = RowKind.LIST, **pointers: int) -> RowView:
    """A row named `nums` with pointers by name."""
    return RowView(
        "nums",
        ("nums",),
        kind,
        tuple(Cell(str(value)) for value in values),
        tuple(Pointer(name, index) for name, index in pointers.items()),
    )


@st.composite
def films(draw: st.DrawFn) -> Film:
    """A few scenes whose views come and go; keys are of one kind of view each."""
    source = draw(st.text(HOSTILE + "\u2028\x0c", max_size=200))
    shown = draw(st.lists(scenes(2), min_size=1, max_size=4))
    return Film(draw(texts), source, tuple(shown), draw(texts))


def a_film(*sentences: str, values: Sequence[Mapping[str, object]] = ()) -> Film:
    """Scenes of plain variables; a value that differs from the scene before has changed."""
    scenes_made: list[Scene] = []
    before: Mapping[str, object] = {}
    for step, sentence in enumerate(sentences):
        now = values[step] if step < len(values) else {}
        cells = tuple(
            (name, Cell(str(value), changed=before.get(name) != value))
            for name, value in now.items()
        )
        scenes_made.append(Scene(step, step + 1, sentence, (ScalarsView("variables", cells),)))
        before = now
    source = "".join(f"line_{number}()\n" for number in range(1, len(sentences) + 1))
    return Film("solve(3)", source, tuple(scenes_made), "the call has returned")
