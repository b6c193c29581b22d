"""A whole picture keeps to its window, and says what it leaves out."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from judge.playground.text_code import source_lines
from judge.playground.text_frame import Size, frame_text
from judge.playground.text_look import Look
from judge.playground.views import Film
from tests.playground.scenes import a_film, films

FILM = a_film("it starts", "left moves to 1", values=[{"left": 0}, {"left": 1}])


@given(films(), st.integers(40, 160), st.integers(4, 50))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_picture_fits_into_its_window(film: Film, columns: int, lines: int) -> None:
    for index in range(len(film.scenes)):
        drawn = frame_text(film, index, Size(columns, lines), Look()).split("\n")

        assert len(drawn) <= lines
        assert [line for line in drawn if cell_len(line) > columns] == []


def test_code_stands_above_the_views_in_a_narrow_window() -> None:
    assert (
        frame_text(FILM, 1, Size(60, 20), Look())
        == """\
step 2 of 2   solve(3)
 1  line_1()
▶2  line_2()

left moves to 1

 •left = 1"""
    )


def test_code_stands_beside_the_views_in_a_wide_window() -> None:
    assert (
        frame_text(FILM, 1, Size(120, 20), Look())
        == """\
step 2 of 2   solve(3)
 1  line_1()    left moves to 1
▶2  line_2()
                 •left = 1"""
    )


def test_what_a_low_window_leaves_out_is_said() -> None:
    shown = frame_text(FILM, 1, Size(60, 5), Look()).split("\n")

    assert shown[-1] == "… 2 more lines: enlarge the window"


def test_lines_are_counted_as_python_counts_them() -> None:
    assert source_lines("a\x0cb\r\nc\u2028d\re\n") == ["a\x0cb", "c\u2028d", "e"]
    assert source_lines("") == [""]
