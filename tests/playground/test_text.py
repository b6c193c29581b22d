"""The text painter: right places, whole texts, nothing wider than the terminal."""

import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from judge.playground.text import paint, paint_views
from judge.playground.text_lanes import lanes
from judge.playground.text_list_plan import plan_of
from judge.playground.text_look import ASCII, UNICODE, Look, Tone
from judge.playground.views import (
    Call,
    CallsView,
    Cell,
    Edge,
    EdgeKind,
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
from tests.playground.scenes import a_row, scenes, views


def painted(view: View, columns: int = 80, look: Look | None = None) -> str:
    return "\n" + paint_views([view], columns, look or Look()) + "\n"


def linked(values: str, edges: list[tuple[int, int | None]], **pointers: int | None) -> NodesView:
    """A linked list of one-letter values in one row."""
    return NodesView(
        "list",
        (),
        Shape.LINKED_LIST,
        tuple(Node(number, text, number, 0) for number, text in enumerate(values)),
        tuple(Edge(start, end, EdgeKind.NEXT) for start, end in edges),
        tuple(NodePointer(name, node) for name, node in pointers.items()),
    )


def tree(
    places: list[tuple[str, float, int]], edges: list[tuple[int, int, EdgeKind]], **pointers: int
) -> NodesView:
    return NodesView(
        "tree",
        (),
        Shape.TREE,
        tuple(Node(number, *place) for number, place in enumerate(places)),
        tuple(Edge(*edge) for edge in edges),
        tuple(NodePointer(name, node) for name, node in pointers.items()),
    )


@given(scenes(), st.sampled_from((40, 60, 80, 120)), st.sampled_from((UNICODE, ASCII)))
@settings(max_examples=80, deadline=None)
def test_no_line_is_wider_than_the_terminal(scene: Scene, columns: int, signs: object) -> None:
    text = paint(scene, columns, Look(UNICODE if signs is UNICODE else ASCII))

    assert [line for line in text.split("\n") if cell_len(line) > columns] == []


@given(scenes())
@settings(max_examples=40, deadline=None)
def test_nothing_of_a_trace_reaches_the_terminal_as_a_command(scene: Scene) -> None:
    unicode, plain = (paint(scene, 80, Look(signs)) for signs in (UNICODE, ASCII))

    assert plain.isascii()
    assert all(line.isprintable() for line in unicode.split("\n"))
    assert not set("\u202e\u200d\ufe0f\u1160") & set(unicode)


@given(views(), st.sampled_from((UNICODE, ASCII)))
@settings(max_examples=40, deadline=None)
def test_colour_adds_nothing_but_colour(view: View, signs: object) -> None:
    chosen = UNICODE if signs is UNICODE else ASCII

    coloured = painted(view, look=Look(chosen, lambda text, tone: f"\x1b[1m{text}\x1b[0m"))

    assert re.sub(r"\x1b\[[01]m", "", coloured) == painted(view, look=Look(chosen))


@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=12),
    st.lists(st.integers(0, 12), max_size=8, unique=True),
)
def test_every_name_stands_whole_under_its_own_caret(values: list[int], places: list[int]) -> None:
    names = {f"name{place}x": min(place, len(values)) for place in places}

    text = painted(a_row(values, **names))

    assert [name for name in names if name not in text] == []
    assert text.count("▲") == len(set(names.values()))


@given(
    st.integers(1, 7).flatmap(
        lambda count: st.tuples(
            st.just(count),
            st.lists(
                st.one_of(st.none(), st.integers(0, count - 1)), min_size=count, max_size=count
            ),
            st.lists(st.integers(0, count - 1), max_size=5),
        )
    )
)
def test_no_line_runs_over_a_node_or_a_name(
    drawn: tuple[int, list[int | None], list[int]],
) -> None:
    count, ends, pointed = drawn
    names = {f"pointer{order}y": node for order, node in enumerate(pointed)}

    text = painted(linked("abcdefg"[:count], [*enumerate(ends)], **names), 120)

    assert [letter for letter in "abcdefg"[:count] if f"( {letter} )" not in text] == []
    assert [name for name in names if name not in text] == []


def test_pointers_at_neighbours_are_stacked() -> None:
    text = painted(a_row([3, 5, 2, 8], left=1, right=2, i=2, j=-1, n=4))

    assert (
        text
        == """
nums
    ┌───┬───┬───┬───┐
    │ 3 │ 5 │ 2 │ 8 │
    └───┴───┴───┴───┘
      0   1   2   3
 ▲        ▲   ▲      ▲
 j        │   │      n
          │   right,i
          left
"""
    )


def test_a_variable_beside_an_empty_row_is_not_told_twice() -> None:
    row = RowView("s", ("s",), RowKind.STRING, (), (Pointer("i", 0), Pointer("i-1", -1)))

    assert painted(row) == "\ns  empty\n  i-1 = -1\n"


def test_a_row_that_needs_up_to_three_lines_is_folded_and_stays_so() -> None:
    text = painted(a_row([0] * 14, left=0, right=12), 60)

    assert (
        text
        == """
nums
    ┌────┬────┬────┬────┬────┬────┬────┬────┬────┐
    │ 0  │ 0  │ 0  │ 0  │ 0  │ 0  │ 0  │ 0  │ 0  │
    └────┴────┴────┴────┴────┴────┴────┴────┴────┘
      0    1    2    3    4    5    6    7    8
      ▲
      left
    ┌────┬────┬────┬────┬────┐
    │ 0  │ 0  │ 0  │ 0  │ 0  │
    └────┴────┴────┴────┴────┘
      9    10   11   12   13
                     ▲
                     right
"""
    )


def test_a_row_that_is_too_wide_shows_what_is_around_the_pointers() -> None:
    text = painted(a_row(range(40), left=3, right=37), 60)

    assert (
        text
        == """
nums
          ┌────┬────┬────┐      ┌────┬────┐
      … 2 │ 2  │ 3  │ 4  │ … 31 │ 36 │ 37 │ … 2
          └────┴────┴────┘      └────┴────┘
            2    3    4           36   37
                 ▲                     ▲
                 left                  right
"""
    )


def test_a_long_string_is_set_as_letters() -> None:
    text = painted(a_row("abcabcbbabcabcbbabcabcbbabcabcbb", RowKind.STRING, left=3, right=20))

    assert (
        text
        == """
nums
    abcabcbbabcabcbbabcabcbbabcabcbb
    0    5    10   15   20   25   30
       ▲                ▲
       left             right
"""
    )


def test_ascii_draws_the_same_with_plain_letters() -> None:
    text = painted(a_row([1, "…é"], left=0), look=Look(ASCII))

    assert (
        text
        == """
nums
    +---+---------+
    | 1 | ...\\xe9 |
    +---+---------+
      0      1
      ^
      left
"""
    )


def test_changed_cells_carry_a_sign_and_not_only_a_colour() -> None:
    grid = GridView(
        "grid",
        ("grid",),
        ((Cell("0"), Cell("1")), (Cell("2", changed=True), Cell("3"))),
        (Pointer("row", 1),),
        (Pointer("column", 0),),
    )

    assert (
        painted(grid)
        == """
grid  2 rows
        column
        ▼
        0  1
    0   0  1
row▶1  •2  3
"""
    )


def test_a_cycle_goes_back_below_the_list() -> None:
    text = painted(
        linked("3204", [(0, 1), (1, 2), (2, 3), (3, 1)], head=0, slow=2, fast=2, gone=None)
    )

    assert (
        text
        == """
    head            slow,fast
    ▼               ▼
  ( 3 )──→( 2 )──→( 0 )──→( 4 )
             ▲             │
             └─────────────┘
  gone = None
"""
    )


def test_a_list_half_reversed_shows_both_directions() -> None:
    text = painted(linked("1234", [(0, None), (1, 0), (2, 3), (3, None)], prev=1, cur=2))

    assert (
        text
        == """
            prev    cur
            ▼       ▼
  ( 1 )─∅ ( 2 )   ( 3 )──→( 4 )─∅
     ▲     │
     └─────┘
"""
    )


@given(
    st.integers(1, 8).flatmap(
        lambda count: st.lists(
            st.tuples(
                st.sampled_from(range(count)),
                st.sampled_from(range(count)),
                st.sampled_from((EdgeKind.NEXT, EdgeKind.RANDOM)),
            ),
            unique_by=lambda edge: (edge[0], edge[2]),
        )
    ),
    st.integers(1, 3),
)
def test_the_lines_of_different_links_never_run_along_each_other(
    drawn: list[tuple[int, int, EdgeKind]], rows: int
) -> None:
    nodes = tuple(Node(number, str(number), number // rows, number % rows) for number in range(8))
    edges = tuple(Edge(*edge) for edge in drawn)
    view = NodesView("list", (), Shape.LINKED_LIST, nodes, edges)

    plan = plan_of(view, {}, 120, UNICODE)

    for row in range(plan.rows):
        lane_of = lanes(plan.links, row)
        leaving = {link.exit: link for link in plan.links if link.start.row == row}
        arriving = {link.entry: link.end for link in plan.links if link.end.row == row}
        here = [(lane, plan.links[order].reach(row)) for order, lane in lane_of.items()]
        assert len(leaving) == sum(link.start.row == row for link in plan.links)
        assert not set(leaving) & set(arriving)
        assert len(arriving) == len({link.end for link in plan.links if link.end.row == row})
        for (one, a), (other, b) in combinations(here, 2):
            assert one != other or a[1] < b[0] or b[1] < a[0]


def test_a_shared_tail_is_joined_from_the_other_row() -> None:
    nodes = tuple(
        Node(number, text, column, row)
        for number, (text, column, row) in enumerate(
            [("1", 0, 0), ("2", 1, 0), ("8", 2, 0), ("5", 0, 1)]
        )
    )
    edges = tuple(
        Edge(start, end, EdgeKind.NEXT) for start, end in ((0, 1), (1, 2), (2, None), (3, 2))
    )
    pointers = (NodePointer("a", 0), NodePointer("b", 3))

    text = painted(NodesView("list", (), Shape.LINKED_LIST, nodes, edges, pointers))

    assert (
        text
        == """
    a
    ▼
  ( 1 )──→( 2 )──→( 8 )─∅
                     ▲
                     └─────┐
    b                      │
    ▼                      │
  ( 5 )                    │
     │                     │
     └─────────────────────┘
"""
    )


def test_a_tree_stands_over_its_children_with_names_beside_the_nodes() -> None:
    sides = EdgeKind.LEFT, EdgeKind.RIGHT
    text = painted(
        tree(
            [("3", 1, 0), ("5", 0, 1), ("1", 3, 1), ("0", 2, 2), ("8", 4, 2)],
            [(0, 1, sides[0]), (0, 2, sides[1]), (2, 3, sides[0]), (2, 4, sides[1])],
            root=0,
            node=2,
        )
    )

    assert (
        text
        == """
      [3]root
   ┌───┴───────┐
   5          [1]node
           ┌───┴───┐
           0       8
"""
    )


def test_a_child_on_the_other_side_is_marked() -> None:
    text = painted(
        tree([("1", 1, 0), ("2", 0, 1)], [(0, 1, EdgeKind.RIGHT)]),
    )

    assert (
        text
        == """
       1
   R───┘
   2
"""
    )


def test_a_new_node_of_a_tree_that_is_pointed_at_bears_both_signs() -> None:
    nodes = (
        Node(0, "4", 1, 0),
        Node(1, "-3", 0, 1, changed=True),
        Node(2, "9", 2, 1, changed=True),
    )
    view = NodesView("tree", (), Shape.TREE, nodes, (), (NodePointer("node", 1),))

    assert (
        painted(view)
        == """
        4

 •[-3]node •9
"""
    )


def test_a_tree_that_is_too_wide_becomes_an_outline() -> None:
    places = [(f"{1000 + number}", float(number), 0) for number in range(7)]
    places = [(text, column, 0 if column == 3 else 1) for text, column, _ in places]
    edges = [(3, child, EdgeKind.LINK) for child in (0, 1, 2, 4, 5, 6)]

    text = painted(tree(places, edges, node=4), 40)

    assert (
        text
        == """
   1003
     1000
     1001
     1002
     1004 ← node
     1005
     1006
"""
    )


def test_a_list_that_fits_is_shown_whole_however_long_a_name_is() -> None:
    edges: list[tuple[int, int | None]] = [(n, n + 1) for n in range(6)]

    text = painted(linked("0471925", [*edges, (6, None)], group_previous=0), 60)

    assert (
        text
        == """
    group_previous
    ▼
  ( 0 )──→( 4 )──→( 7 )──→( 1 )──→( 9 )──→( 2 )──→( 5 )─∅
"""
    )


def test_a_name_whose_node_is_left_out_is_told_in_words() -> None:
    edges: list[tuple[int, int | None]] = [(n, n + 1) for n in range(8)]

    text = painted(linked("047192583", edges, a=0, b=2, c=4, d=6, e=8), 40)

    assert (
        text
        == """
    a               b
    ▼               ▼
  ( 0 )──→( 4 )──→( 7 )──→… 6
  c → (9)   d → (5)   e → (3)
"""
    )


def test_a_variable_that_has_left_the_grid_is_not_told_twice() -> None:
    cells = ((Cell("5"), Cell("6")),)
    marks = (
        (Pointer("row", -1), Pointer("row+1", 0)),
        (Pointer("column", 2), Pointer("column+1", 3)),
    )

    assert (
        painted(GridView("grid", ("grid",), cells, *marks))
        == """
grid  1 row
          0  1
row+1▶0   5  6
  column+1 = 3
"""
    )


def test_a_graph_lists_what_each_node_leads_to() -> None:
    view = NodesView(
        "graph",
        ("graph",),
        Shape.GRAPH,
        tuple(Node(number, str(number), number, 0) for number in range(3)),
        (Edge(0, 1, EdgeKind.LINK), Edge(0, 2, EdgeKind.LINK), Edge(1, 0, EdgeKind.LINK)),
        (NodePointer("node", 1),),
    )

    assert (
        painted(view)
        == """
graph
   0 → 1  2
   1 → 0  ← node
   2
"""
    )


def test_dicts_sets_and_plain_variables_flow() -> None:
    table = TableView("t", ("seen", "last"), ((Cell("2"), Cell("0")), (Cell("7"), Cell("1", True))))
    members = SetView("s", ("done",), (Cell("a"), Cell("b", changed=True)), hidden=3)
    plain = ScalarsView("v", (("left", Cell("0")), ("best", Cell("3", changed=True))))

    text = paint(Scene(1, 1, "best becomes 3", (table, members, plain)), 60, Look())

    assert (
        text
        == """\
best becomes 3
seen = last  dict of 2
    2: 0  •7: 1

done  set of 5
    a  •b   … 3 more
  left = 0  •best = 3"""
    )


def test_the_tree_of_calls_shows_what_runs_and_what_came_back() -> None:
    view = CallsView(
        "calls",
        (
            Call(0, None, "fib(3)", live=True),
            Call(1, 0, "fib(2)", "1"),
            Call(2, 0, "fib(1)", live=True),
            Call(3, 0, "fib(2)", "1", is_memo_hit=True),
        ),
    )

    assert (
        painted(view)
        == """
calls
 │ fib(3)
     fib(2) → 1
 ▶   fib(1)
     fib(2) → 1 (remembered)
"""
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\nb", "a\\nb"),
        ("\x1b[2J", "\\x1b[2J"),
        ("\u202eabc", "\\u202eabc"),
        ("\ud800", "\\ud800"),
        ("\u0301", "◌\u0301"),
    ],
)
def test_what_would_not_show_is_written_out(text: str, shown: str) -> None:
    view = ScalarsView("v", (("s", Cell(text)),))

    assert painted(view) == f"\n  s = {shown}\n"


def test_wide_letters_take_two_columns() -> None:
    text = painted(a_row(["数", "e\u0301"], i=1))

    assert (
        text
        == """
nums
    ┌────┬────┐
    │ 数 │ e\u0301  │
    └────┴────┘
      0    1
           ▲
           i
"""
    )


def test_a_sentence_keeps_the_blanks_of_a_value() -> None:
    scene = Scene(1, 1, "atoi('   -042') is called", ())

    assert paint(scene, 40, Look()) == "atoi('   -042') is called"


def test_a_sentence_is_wrapped_between_words() -> None:
    scene = Scene(1, 1, "push " + "数" * 30 + " on the stack", ())

    assert paint(scene, 40, Look()) == "push\n" + "数" * 20 + "\n" + "数" * 10 + " on the stack"


@pytest.mark.parametrize(("has_moved", "tone"), [(False, Tone.POINTER), (True, Tone.CHANGED)])
def test_a_row_pointer_that_has_moved_has_the_colour_of_change(has_moved: bool, tone: Tone) -> None:
    told: list[tuple[str, Tone]] = []
    look = Look(colour=lambda text, tone: told.append((text, tone)) or text)
    pointer = Pointer("r", 0, changed=has_moved)

    painted(GridView("g", ("g",), ((Cell("7"),),), (pointer,)), look=look)

    assert [found for text, found in told if text.startswith("r")] == [tone]
