"""What the terminal can show: colours, widths, plain letters, pipes that close."""

import subprocess
from pathlib import Path

import pytest

from judge.problem.catalogue import Catalogue, problems_root
from tests.cli.program import COMMAND, RIGHT, WRONG, environment, judge, solve
from tests.cli.terminal import ANSI, on_terminal

SLUGS = Catalogue(problems_root()).slugs()


def shell(folder: Path, line: str, **env: str) -> subprocess.CompletedProcess[str]:
    judge_command = " ".join(COMMAND)
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line.replace("judge ", f"{judge_command} ")],
        cwd=folder,
        env=environment(folder) | env,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("words", [("run", "two-sum"), ("list",), ("stats",), ("show", "3sum")])
def test_a_pipe_gets_no_escape_codes(workspace: Path, words: tuple[str, ...]) -> None:
    solve(workspace, WRONG)

    done = judge(workspace, *words)

    assert done.out
    assert "\x1b" not in done.out + done.err


def test_a_terminal_gets_colours_unless_they_are_unwanted(workspace: Path) -> None:
    solve(workspace, WRONG)

    coloured = on_terminal(workspace, "run", "two-sum", "--seed", "1")
    plain = on_terminal(workspace, "run", "two-sum", "--seed", "1", env={"NO_COLOR": "1"})

    assert "\x1b[31m" in coloured
    assert "\x1b" not in plain


def test_the_table_without_colour_has_no_colour(workspace: Path) -> None:
    screen = on_terminal(workspace, "list", env={"NO_COLOR": "1"})

    assert not [code for code in ANSI.findall(screen) if "3" in code]


@pytest.mark.parametrize("columns", [60, 80, 120])
@pytest.mark.parametrize("words", [("list",), ("stats",), ("show", "two-sum"), ("demo",)])
def test_nothing_is_wider_than_the_terminal(
    workspace: Path, words: tuple[str, ...], columns: int
) -> None:
    screen = on_terminal(workspace, *words, columns=columns)

    lines = [ANSI.sub("", line) for line in screen.splitlines()]
    # Prose and code of the demo are the terminal's to wrap; what we lay out must fit.
    laid_out = [line for line in lines if not line.startswith(("$ ", "    "))]
    assert [line for line in laid_out if len(line.rstrip()) > columns] == []


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_slug_is_never_cut(workspace: Path, columns: int) -> None:
    screen = ANSI.sub("", on_terminal(workspace, "list", columns=columns))

    words = screen.split()
    assert "…" not in screen
    assert [slug for slug in SLUGS if len(slug) < 50 and slug not in words] == []


def test_a_narrow_list_leaves_columns_out_whole(workspace: Path) -> None:
    narrow = on_terminal(workspace, "list", columns=60)
    wide = on_terminal(workspace, "list", columns=120)

    assert ANSI.sub("", narrow.splitlines()[0]).split() in (
        ["problem", "status"],
        ["problem", "difficulty", "status"],
    )
    assert ANSI.sub("", wide.splitlines()[0]).split() == [
        "problem",
        "topic",
        "difficulty",
        "week",
        "status",
    ]


def test_an_ascii_stream_gets_plain_letters_only(workspace: Path) -> None:
    solve(workspace, RIGHT)
    env = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}

    run = judge(workspace, "run", "two-sum", env=env)
    stats = judge(workspace, "stats", env=env)
    show = judge(workspace, "show", "two-sum", env=env)
    new = judge(workspace, "new", "3sum", env=env)
    wrong = judge(workspace, "run", "é", env=env)

    assert [done.code for done in (run, stats, show, new, wrong)] == [0, 0, 0, 0, 2]
    assert all((done.out + done.err).isascii() for done in (run, stats, show, new, wrong))
    assert run.out.startswith("ok two-sum   examples 3/3 | hidden 10/10 | ")
    assert show.out.startswith("Two Sum easy | arrays\n")


def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    done = shell(tmp_path, "judge list | head -1", PYTHONUNBUFFERED="1")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split()[0] == "problem"


@pytest.mark.parametrize(
    "words", ["list", "list --json", "stats", "run two-sum", "run two-sum --json", "show two-sum"]
)
def test_a_closed_stdout_is_no_error(workspace: Path, words: str) -> None:
    solve(workspace, RIGHT)

    done = shell(workspace, f"judge {words} >&-")

    assert (done.returncode, done.stderr) == (0, "")


def test_closed_streams_do_not_mix_with_the_workers(workspace: Path) -> None:
    solve(workspace, WRONG)

    done = shell(workspace, "judge run two-sum <&- >&- 2>&-")

    assert done.returncode == 1


@pytest.mark.parametrize("words", ["list", "list --json", "stats"])
def test_a_full_disk_under_stdout_is_told(workspace: Path, words: str) -> None:
    done = shell(workspace, f"judge {words} > /dev/full")

    assert done.returncode == 2
    assert done.stderr == (
        "error: the output cannot be written: no space left on device\n\nhint: free some space\n"
    )
