"""Paths are links only where the terminal is known to have them."""

from pathlib import Path

import pytest

from judge.cli.links import has_links
from tests.cli.program import judge
from tests.cli.terminal import on_terminal


@pytest.mark.parametrize(
    "environ",
    [
        {"TERM": "xterm-kitty"},
        {"TERM": "xterm-256color", "VTE_VERSION": "7006"},
        {"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"},
        {"TERM": "xterm-256color", "WT_SESSION": "1"},
    ],
)
def test_terminals_that_have_links_get_them(environ: dict[str, str]) -> None:
    assert has_links(environ)


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"TERM": "xterm-256color"},
        {"TERM": "dumb", "TERM_PROGRAM": "vscode"},
        {"TERM": "xterm-kitty", "NO_COLOR": "1"},
        {"TERM": "screen-256color", "VTE_VERSION": "7006"},
        {"TERM": "tmux-256color", "TERM_PROGRAM": "WezTerm"},
        {"TERM": "xterm-256color", "VTE_VERSION": "4205"},
    ],
)
def test_others_get_plain_text(environ: dict[str, str]) -> None:
    assert not has_links(environ)


def test_a_new_file_can_be_clicked(workspace: Path) -> None:
    screen = on_terminal(workspace, "new", "two-sum", env={"TERM": "xterm-kitty"})

    file = workspace / "solutions" / "arrays" / "two_sum.py"
    text = "solutions/arrays/two_sum.py"
    assert f"\x1b]8;;{file.as_uri()}\x1b\\{text}\x1b]8;;\x1b\\" in screen


def test_a_pipe_gets_no_link(workspace: Path) -> None:
    assert "\x1b" not in judge(workspace, "new", "two-sum", env={"TERM": "xterm-kitty"}).out
