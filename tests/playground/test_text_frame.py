"""Lines of a submission as they are counted beside its pictures."""

from judge.playground.text_code import source_lines


def test_lines_are_counted_as_python_counts_them() -> None:
    assert source_lines("a\x0cb\r\nc\u2028d\re\n") == ["a\x0cb", "c\u2028d", "e"]
    assert source_lines("") == [""]
