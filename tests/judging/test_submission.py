"""Reading the file that a person wants judged."""

from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.judging.submission import Submission, read_submission


def fault_of(path: Path) -> tuple[str, str | None, str | None]:
    with pytest.raises(JudgeError) as caught:
        read_submission(path, "s.py")
    (fault,) = caught.value.faults
    return fault.what, fault.where and str(fault.where), fault.hint


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "no.py") == ("there is no file `s.py`", None, None)


def test_a_folder_is_an_error(tmp_path: Path) -> None:
    assert fault_of(tmp_path) == ("`s.py` cannot be read: is a directory", None, None)


@pytest.mark.parametrize("source", [b"", b" \n\t\r\n"])
def test_an_empty_file_is_an_error(tmp_path: Path, source: bytes) -> None:
    path = tmp_path / "s.py"
    path.write_bytes(source)

    hint = "write your solution into it, then run again"
    assert fault_of(path) == ("`s.py` is empty", None, hint)


def test_a_huge_file_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "s.py"
    path.write_bytes(b"#" * (1 << 20) + b"\n")

    assert fault_of(path) == ("`s.py` is larger than 1 MB, which no solution needs", None, None)


def test_another_encoding_is_an_error_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "s.py"
    path.write_bytes("x = 1\ny = 'ä'\n".encode("latin-1"))

    assert fault_of(path) == (
        "`s.py` is not UTF-8 text: byte 0xe4 cannot be decoded",
        "s.py:2:6",
        "save the file as UTF-8 in your editor",
    )


def test_the_hash_is_that_of_the_code_and_not_of_its_line_ends() -> None:
    unix = Submission("a.py", b"def f():\n    return 1\n")
    windows = Submission("b.py", b"def f():   \r\n    return 1\r\n\r\n")
    other = Submission("a.py", b"def f():\n    return 2\n")

    assert unix.code_hash == windows.code_hash != other.code_hash


def test_lines_are_counted_as_python_counts_them() -> None:
    submission = Submission("s.py", "\ufeffone = '\u2028'\r\ntwo = 1\x0c\rthree\n".encode())

    lines = [submission.line(number) for number in (0, 1, 2, 3, 9)]

    assert lines == ["", "one = '\u2028'", "two = 1\x0c", "three", ""]
