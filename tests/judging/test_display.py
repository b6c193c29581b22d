"""No control character leaves, and long values are cut."""

import unicodedata
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from judge.judging.display import cut, escape, value_text

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
CONTROLS = "\x00\x07\x08\x1b\x7f\x9b\r\x85\u2028\u2029\u200b\ufeff\ud800"


@given(st.text() | st.text(BIDI + CONTROLS + "ab"))
def test_escaped_text_has_no_control_or_direction_mark(text: str) -> None:
    shown = escape(text)

    hidden = {
        char for char in shown if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    }
    assert hidden <= {"\n", "\t"}


@given(st.text(st.characters(categories=("L", "N", "P", "S"))))
def test_what_prints_is_left_as_it_is(text: str) -> None:
    assert escape(text) == text


def test_every_known_mark_is_written_as_an_escape() -> None:
    assert escape("a\x1b[31m\u202eb\r\ud800") == r"a\x1b[31m\u202eb\r\ud800"


def test_a_short_value_is_shown_whole() -> None:
    assert value_text([[1, None], "a'b", True, 1.5]) == """[[1, None], "a'b", True, 1.5]"""


def test_a_long_list_says_how_long_it_is() -> None:
    assert value_text([*range(1000)]) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … 1,000 items]"


def test_a_long_text_says_how_long_it_is() -> None:
    assert value_text("x" * 1000) == f"'{'x' * 240}'… 1,000 characters"


def test_a_huge_integer_is_cut() -> None:
    text = value_text(16**100_000)

    assert text == f"0x1{'0' * 237}… 100,003 characters"


@given(st.lists(st.lists(st.integers()) | st.text(), max_size=400))
def test_a_shown_list_is_never_much_longer_than_a_screen(value: list[Any]) -> None:
    assert len(value_text(value)) < 40_000
    assert value_text(value, short=False) == repr(value)


def test_cut_text_keeps_its_beginning() -> None:
    assert cut("abc", 3) == "abc"
    assert cut("abcd", 3) == "abc… 4 characters"
