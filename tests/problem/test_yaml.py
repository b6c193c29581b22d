"""YAML is read without surprises: what two readers would read differently is a fault."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import JudgeError
from judge.problem.yaml_nodes import MOST_BYTES, Document, parse_yaml, read_yaml
from tests.problem.packages import report

PATH = Path("/problems/problem.yaml")


def faults_of(text: str) -> str:
    """The faults, whether the reader could go on after them or not."""
    try:
        document = parse_yaml(text, PATH)
    except JudgeError as error:
        return report(error, PATH.parent)
    return report(JudgeError.of(document.faults), PATH.parent) if document.faults else ""


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("-1000000000", -1000000000),
        ("+3", 3),
        ("0", 0),
        ("0.5", 0.5),
        ("-2.", -2.0),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ('"7"', "7"),
        ("'no'", "no"),
        ('"1e9"', "1e9"),
        ("two words", "two words"),
        ("y", "y"),
        ("1.2.3", "1.2.3"),
        ("-", [None]),
        ("[1, [a]]", [1, ["a"]]),
        ("{}", {}),
        ("|\n  a\n  b\n", "a\nb\n"),
    ],
)
def test_what_every_reader_reads_alike_is_taken(text, value):
    document = parse_yaml(f"key: {text}" if text != "-" else "key:\n-\n", PATH)

    assert document.faults == ()
    assert document.data == {"key": value}
    assert repr(document.data) == repr({"key": value})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no", '`no` is read as false (write false, or "no" in quotes if it is text)'),
        ("Yes", '`Yes` is read as true (write true, or "Yes" in quotes if it is text)'),
        ("ON", '`ON` is read as true (write true, or "ON" in quotes if it is text)'),
        ("off", '`off` is read as false (write false, or "off" in quotes if it is text)'),
        ("1e9", "`1e9` is text to some readers of YAML, not a number (write 1000000000)"),
        ("1.0e9", "`1.0e9` is text to some readers of YAML, not a number (write 1000000000)"),
        ("1e-3", "`1e-3` is text to some readers of YAML, not a number (write 0.001)"),
        (
            "1e999999999",
            "`1e999999999` is text to some readers of YAML, not a number"
            " (write the number without an exponent)",
        ),
        (
            "010",
            "`010` starts with 0, so YAML reads it in base 8 or as text"
            " (write 10, or quote it if it is text)",
        ),
        ("12:30", '`12:30` is read as a number in base 60 (write "12:30" if it is text)'),
        ("0x1F", "`0x1F` is not a decimal number (write 31, or quote it)"),
        ("0b11", "`0b11` is not a decimal number (write 3, or quote it)"),
        ("1_000", "`1_000` is a number to some readers and text to others (write 1000)"),
        ("-.5", "`-.5` is text to some readers (write -0.5)"),
        (".inf", "`.inf` has no plain form (only finite numbers can be given)"),
        ("2024-01-31", '`2024-01-31` is read as a date (write "2024-01-31" if it is text)'),
        ("9" * 5000, "a number of 5000 digits is too long (at most 300 digits are read)"),
    ],
)
def test_a_trap_is_named_with_what_to_write_instead(text, message):
    found = faults_of(f"key: {text}")

    assert found == f"problem.yaml:1:6 {message}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no: 1", '1:1 `no` is read as false (write false, or "no" in quotes if it is text)'),
        ("1: a", '1:1 the key `1` is not text (write "1" in quotes)'),
        ("null: a", '1:1 the key `null` is not text (write "null" in quotes)'),
        ("a: 1\nb: 2\na: 3", "3:1 the key `a` occurs twice (the first is in line 1)"),
        (
            "<<: {a: 1}",
            "1:1 the merge key `<<` is not allowed (write the values out where they are needed)",
        ),
        (
            "a: &x 1",
            "1:4 the anchor `&x` is not allowed (write the values out where they are needed)",
        ),
        (
            "a: !!python/object/apply:os.system [ls]",
            "1:4 the tag `!!python/object/apply:os.system` is not allowed"
            " (a spec holds plain data only)",
        ),
        ("? [a]\n: b", "1:3 a key must be a word, not a list or mapping"),
        ("a: 1\n---\nb: 1", "2:1 the file holds a second document (one `---` is enough)"),
        ("[" * 1000, "1:31 lists and mappings nest deeper than 30 levels"),
        ("- " * 1000 + "1", "1:61 lists and mappings nest deeper than 30 levels"),
    ],
)
def test_what_yaml_allows_and_a_spec_does_not_is_a_fault(text, message):
    found = faults_of(text)

    assert found == f"problem.yaml:{message}\n"


def test_an_alias_bomb_is_refused_before_it_can_grow():
    layers = "\n".join(f"b{i}: &b{i} [{', '.join([f'*b{i - 1}'] * 9)}]" for i in range(1, 30))

    found = faults_of(f"b0: &b0 [x]\n{layers}")

    assert found.splitlines() == [
        f"problem.yaml:{line}:{column} the {what} is not allowed"
        " (write the values out where they are needed)"
        for line, column, what in [
            (1, 5, "anchor `&b0`"),
            (2, 5, "anchor `&b1`"),
            (2, 10, "alias `*b0`"),
        ]
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "params: {nums: list[int], k: int}",
            'write "list[int]" in quotes, or put it on a line of its own',
        ),
        ("title: Sums: all", "a text that holds `: ` needs quotes; check the indentation too"),
        ("a:\n\tb: 1", "indent with spaces, not with tabs"),
        ("hint: *stars*", "a text that starts with * needs quotes"),
        ("hint: `code`", "a text that starts with ` needs quotes"),
        ("a: [1, 2", None),
    ],
)
def test_a_syntax_error_has_a_place_and_a_hint_where_the_cause_is_known(text, hint):
    with pytest.raises(JudgeError, match=r"^this is not YAML: ") as caught:
        parse_yaml(text, PATH)

    [fault] = caught.value.faults
    assert fault.hint == hint
    assert fault.where is not None
    assert fault.where.line is not None


def test_faults_before_a_syntax_error_are_kept():
    found = faults_of("a: no\nb: 'open")

    assert found.splitlines()[0] == (
        'problem.yaml:1:4 `no` is read as false (write false, or "no" in quotes if it is text)'
    )
    assert found.splitlines()[1].startswith("problem.yaml:2:")


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n"])
def test_a_file_that_says_nothing_is_no_spec(text):
    try:
        document = parse_yaml(text, PATH)
    except JudgeError as error:
        assert report(error, PATH.parent) == "problem.yaml the file is empty\n"
    else:
        assert document.data is None


def test_what_is_missing_is_placed_at_what_should_hold_it():
    document = parse_yaml("a:\n  b: {c: 1}\n", PATH)

    assert str(document.place(("a", "b", "d"))) == "/problems/problem.yaml:2:3"
    assert str(document.place(("a", "b", "c"))) == "/problems/problem.yaml:2:10"
    assert document.place(("a", "b", "c"), at_key=True).column == 7


def test_a_vast_file_is_not_read(tmp_path):
    (tmp_path / "problem.yaml").write_bytes(b"a" * (MOST_BYTES + 1))

    with pytest.raises(JudgeError) as caught:
        read_yaml(tmp_path / "problem.yaml")

    assert report(caught.value, tmp_path) == (
        "problem.yaml `problem.yaml` has 524289 bytes, but at most 524288 are read"
        " (large inputs come from `sized` rows)\n"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a: \xff", "problem.yaml `problem.yaml` is not UTF-8 text\n"),
        (b"a: 1\nb: \x07", "problem.yaml:2:4 this is not YAML: it holds a control character\n"),
    ],
)
def test_bytes_that_are_no_text_are_a_fault(tmp_path, content, message):
    (tmp_path / "problem.yaml").write_bytes(content)

    with pytest.raises(JudgeError) as caught:
        read_yaml(tmp_path / "problem.yaml")

    assert report(caught.value, tmp_path) == message


YAML_PIECES = st.sampled_from(
    [*"[]{}:,-?&*!|>'\"%@`#\n\t ab1", ": ", "- ", "\n  ", "<<: ", "!!str ", "&a ", "*a", "---\n"]
)


@given(st.lists(YAML_PIECES, max_size=40).map("".join))
def test_any_text_is_a_document_or_an_error_of_the_person(text):
    try:
        document = parse_yaml(text, PATH)
    except JudgeError as error:
        assert error.faults
    else:
        assert isinstance(document, Document)
        assert set(document.keys) <= set(document.values)
