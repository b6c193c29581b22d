"""The table of `judge list` on terminals of all widths."""

import click

from judge.cli.glyphs import ASCII, UNICODE
from judge.cli.problem_list import problem_lines
from judge.practice.overview import Row, Status
from judge.problem.spec import Difficulty, Topic, Track
from judge.problem.summary import Summary

ROWS = [
    Row(
        Summary(slug, "", topic, difficulty, week, Track.CORE, (), (), None),
        status,
    )
    for slug, topic, difficulty, week, status in (
        ("two-sum", Topic.ARRAYS, Difficulty.EASY, 1, Status.SOLVED),
        ("longest-increasing-subsequence", Topic.TREES, Difficulty.MEDIUM, 11, Status.NEW),
    )
]


def table(columns: int | None) -> str:
    lines = [click.unstyle(line).rstrip() for line in problem_lines(ROWS, UNICODE, columns)]
    return "\n".join(lines)


def test_a_pipe_gets_every_column() -> None:
    assert table(None) == (
        "problem                         topic   difficulty  week  status\n"
        "two-sum                         arrays  easy           1  ✓ solved\n"
        "longest-increasing-subsequence  trees   medium        11  new"
    )


def test_a_terminal_as_wide_as_the_table_shows_all_of_it() -> None:
    widest = max(map(len, table(None).splitlines()))

    assert table(widest) == table(None)
    assert "week" not in table(widest - 1)


def test_the_least_telling_columns_go_first() -> None:
    heads = [table(columns).splitlines()[0].split() for columns in (65, 55, 50, 30)]

    assert heads == [
        ["problem", "topic", "difficulty", "status"],
        ["problem", "difficulty", "status"],
        ["problem", "status"],
        ["problem", "status"],
    ]


def test_a_name_that_does_not_fit_goes_on_below() -> None:
    assert table(24) == (
        "problem         status\ntwo-sum         ✓ solved\nlongest-increa  new\nsing-subsequen\nce"
    )


def test_the_narrowest_terminal_still_gets_an_answer() -> None:
    assert table(1).startswith("problem  status\nt  ✓ solved\nw\no\n-\ns\nu\nm\nl  new\n")


def test_names_are_bold_and_each_status_has_its_colour() -> None:
    rows = [Row(ROWS[0].summary, status) for status in Status]

    _, *lines = problem_lines(rows, ASCII, 20)

    assert lines == [
        "\x1b[1mtwo-sum\x1b[0m  \x1b[32mok solved\x1b[0m",
        "\x1b[1mtwo-sum\x1b[0m  \x1b[33mtried\x1b[0m",
        "\x1b[1mtwo-sum\x1b[0m  \x1b[36mstarted\x1b[0m",
        "\x1b[1mtwo-sum\x1b[0m  \x1b[2mnew\x1b[0m",
    ]


def test_no_rows_leave_the_heads() -> None:
    assert [*map(click.unstyle, problem_lines([], UNICODE, None))] == [
        "problem  topic  difficulty  week  status"
    ]
