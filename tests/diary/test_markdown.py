"""Text that people wrote, on a page: shown, and never taken for a mark of the page."""

import re

from hypothesis import given
from hypothesis import strategies as st

from judge.diary import markdown


def test_marks_are_shown_letter_by_letter() -> None:
    assert markdown.plain("a|b *c* <d> `e`") == r"a\|b \*c\* \<d\> \`e\`"


@given(st.text())
def test_a_plain_text_stands_on_one_line_and_ends_no_cell(text: str) -> None:
    plain = markdown.plain(text)

    assert len(plain.splitlines()) <= 1
    assert not re.search(r"(?<!\\)(?:\\\\)*\|", plain)


def test_a_note_keeps_its_markdown_and_its_lines_and_closes_no_comment() -> None:
    note = markdown.note("**twice** as fast\n<!-- judge:end -->\n- why?")

    assert note == "**twice** as fast\n  &lt;!-- judge:end -->\n  - why?"


def test_a_link_leads_to_any_path() -> None:
    assert markdown.link("two sum", "a b/ü(1).py") == "[two sum](a%20b/%C3%BC%281%29.py)"


def test_columns_of_numbers_stand_to_the_right() -> None:
    assert markdown.table(["topic", "XP"], [["trees", "12"]], right=["XP"]) == (
        "| topic | XP |\n| --- | --: |\n| trees | 12 |"
    )
