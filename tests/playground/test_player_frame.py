"""What the player draws of a step, in windows of any size."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from judge.playground.player import Player
from judge.playground.player_frame import Frame, player_frame
from judge.playground.text_frame import Size
from judge.playground.text_look import Look
from judge.playground.views import (
    Call,
    CallsView,
    Cell,
    Film,
    GridView,
    Pointer,
    RowKind,
    RowView,
    Scene,
)
from tests.playground.scenes import a_film, films

FILM = a_film("it starts", "left moves to 1", values=[{"left": 0}, {"left": 1}])


def a_list(name: str, *, changed: int | None = None) -> RowView:
    cells = tuple(Cell(str(at), changed=at == changed) for at in range(3))
    return RowView(name, (name,), RowKind.LIST, cells)


TALL = Film(
    "solve(3)",
    "line_1()\nline_2()\nline_3()\n",
    (
        Scene(0, 1, "it starts", (a_list("first"), a_list("middle"), a_list("last"))),
        Scene(1, 2, "last grows", (a_list("first"), a_list("middle"), a_list("last", changed=2))),
        Scene(2, 3, "it goes on", (a_list("first"), a_list("middle"), a_list("last"))),
    ),
    "the call has returned",
)


def shown(player: Player, columns: int = 60, lines: int = 16) -> Frame:
    return player_frame(player, Size(columns, lines), Look())


@given(films(), st.integers(40, 160), st.integers(4, 50), st.integers(0, 60), st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_picture_fits_into_its_window(
    film: Film, columns: int, lines: int, top: int, is_following: bool
) -> None:
    for index in range(len(film.scenes)):
        player = Player(film, index, top=top, is_following=is_following)

        drawn = shown(player, columns, lines).text.split("\n")

        assert len(drawn) <= lines
        assert [line for line in drawn if cell_len(line) > columns] == []


def test_code_stands_above_the_views_in_a_narrow_window() -> None:
    assert (
        shown(Player(FILM, 1), 60, 20).text
        == """\
step 2 of 2   solve(3)
 1  line_1()
▶2  line_2()

left moves to 1

 •left = 1"""
    )


def test_code_stands_beside_the_views_in_a_wide_window() -> None:
    assert (
        shown(Player(FILM, 1), 120, 20).text
        == """\
step 2 of 2   solve(3)
 1  line_1()    left moves to 1
▶2  line_2()
                 •left = 1"""
    )


def test_a_change_that_is_out_of_sight_is_scrolled_to_under_code_and_sentence() -> None:
    assert shown(Player(TALL, 1)) == Frame(
        """\
step 2 of 3   solve(3)
 1  line_1()
▶2  line_2()
 3  line_3()

last grows

    └───┴───┴───┘
      0   1   2

last
    ┌───┬───┬───┐
    │ 0 │ 1 │•2 │
    └───┴───┴───┘
      0   1   2
… more lines: 9 above   up/down scroll""",
        top=9,
    )


def test_a_step_that_changes_nothing_leaves_the_place_as_it_is() -> None:
    assert shown(Player(TALL, 2, top=7)).top == 7
    assert shown(Player(TALL, 2, top=99)).top == 9


def test_somebody_who_scrolls_away_from_a_change_is_let_go() -> None:
    assert shown(Player(TALL, 1, is_following=False)).top == 0


def test_a_wide_window_scrolls_the_views_beside_the_code() -> None:
    frame = shown(Player(TALL, 1), 120, 12)

    assert frame.top > 0
    assert "▶2  line_2()" in frame.text
    assert "│ 0 │ 1 │•2 │" in frame.text
    assert "last grows" in frame.text


def test_where_the_sentence_leaves_no_room_it_scrolls_with_the_views() -> None:
    first = shown(Player(TALL, 0), lines=8).text.split("\n")
    second = shown(Player(TALL, 1), lines=8).text.split("\n")

    assert first[4:] == ["it starts", "", "first", "… more lines: 16 below   up/down scroll"]
    assert "    │ 0 │ 1 │•2 │" in second


def test_a_call_that_begins_or_ends_is_a_change_of_the_calls() -> None:
    lists = (a_list("first"), a_list("middle"))
    begun = CallsView("calls", (Call(0, None, "solve(3)", live=True),))
    ended = CallsView("calls", (Call(0, None, "solve(3)", result="4"),))
    scenes = tuple(
        Scene(at, 1, "", (*lists, view)) for at, view in enumerate((begun, begun, ended))
    )
    film = Film("solve(3)", "line_1()\n", scenes, "")

    assert shown(Player(film, 1), lines=12).top == 0
    assert "solve(3) → 4" in shown(Player(film, 2), lines=12).text.split("\n", 2)[2]


def test_a_grid_whose_row_pointer_moved_is_brought_into_sight() -> None:
    grid = GridView("g", ("g",), ((Cell("7"),),), (Pointer("r", 0, changed=True),))
    film = Film("f()", "a\n", (Scene(0, 1, "", (a_list("first"), a_list("middle"), grid)),), "")

    assert "r▶0   7" in shown(Player(film), lines=12).text.split("\n")
