"""`judge viz`: the input that fails, every step of it, exports, guesses, and kind errors."""

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.workspace import create_workspace
from tests.cli.program import COMMAND, RIGHT, WRONG, environment, journal, judge, solve
from tests.cli.terminal import ANSI

_PATIENCE_SECONDS = 60
ENDLESS = """\
def two_sum(nums, target):
    left = 0
    while True:
        left = left + 1
"""


def steps(text: str) -> list[str]:
    return re.findall(r"^step (\d+) of \d+$", text, re.MULTILINE)


def test_a_wrong_answer_offers_to_watch_it_and_viz_shows_that_case(workspace: Path) -> None:
    solve(workspace, WRONG)
    run = judge(workspace, "run", "two-sum", "--seed", "1")
    call = re.search(r"^ {6}(two_sum\(.*\))$", run.out, re.MULTILINE)

    watched = judge(workspace, "viz")

    assert call
    assert run.out.splitlines()[-1] == "  watch it step by step: judge viz two-sum"
    assert watched.code == 0
    assert watched.out.splitlines()[0].startswith("two_sum(")
    assert "position" in watched.out


def test_an_accepted_solution_is_not_offered(workspace: Path) -> None:
    solve(workspace, RIGHT)

    assert "judge viz" not in judge(workspace, "run", "two-sum").out


def test_without_a_failing_case_it_is_the_first_example(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "viz", "two-sum")

    assert done.out.splitlines()[0] == "two_sum([8, 1, 20, 5], 13)   example 1"


def test_a_pipe_gets_every_step_without_colour(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "viz", "two-sum")

    count = int(re.findall(r"^step \d+ of (\d+)$", done.out, re.MULTILINE)[-1])
    assert steps(done.out) == [str(number) for number in range(1, count + 1)]
    assert "\x1b" not in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_one_step_is_shown_by_number_and_from_the_end(workspace: Path) -> None:
    solve(workspace, RIGHT)

    first = judge(workspace, "viz", "two-sum", "--step", "1").out
    last = judge(workspace, "viz", "two-sum", "--step", "-1").out

    assert first.startswith("step 1 of ")
    assert re.match(r"step (\d+) of \1   ", last)


def test_an_input_of_ones_own_is_watched(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "viz", "two-sum", "--input", "two_sum([3, 3], 6)")

    assert done.out.splitlines()[0] == "two_sum([3, 3], 6)   your input"


def test_any_file_is_watched_without_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(RIGHT, encoding="utf-8")

    done = judge(tmp_path, "viz", "two-sum", "--file", "mine.py", "--step", "2")

    assert (done.code, done.err) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.py"]


def test_an_endless_loop_shows_its_first_steps(workspace: Path) -> None:
    solve(workspace, ENDLESS)

    done = judge(workspace, "viz", "two-sum", "--input", "two_sum([3, 3], 6)", "--json")

    assert len(done.json["steps"]) == 1000
    assert "too many steps" in done.json["ending"]


def test_ascii_draws_with_plain_letters(workspace: Path) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "viz", "two-sum", "--ascii")

    assert done.out.isascii()
    assert "    +----+----+----+----+\n" in done.out


def test_json_is_one_object_with_every_step(workspace: Path) -> None:
    solve(workspace, RIGHT)

    film = judge(workspace, "viz", "two-sum", "--json").json

    assert (film["schema"], film["call"], film["case"]) == (
        1,
        "two_sum([8, 1, 20, 5], 13)",
        "example 1",
    )
    assert [step["step"] for step in film["steps"]] == [*range(1, len(film["steps"]) + 1)]
    assert film["steps"][0]["views"][0]["view"] == "row"
    assert film["source"] == RIGHT


def test_both_exports_are_written_in_one_call_and_over_themselves(workspace: Path) -> None:
    solve(workspace, RIGHT)

    for _ in range(2):
        done = judge(workspace, "viz", "two-sum", "--svg", "a.svg", "--html", "b.html")

        assert (done.code, done.out) == (0, "+ a.svg\n+ b.html\n")
    assert (workspace / "a.svg").read_text(encoding="utf-8").startswith("<svg ")
    assert (workspace / "b.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_file_of_ones_own_is_not_overwritten_unless_forced(workspace: Path) -> None:
    solve(workspace, RIGHT)
    (workspace / "a.svg").write_text("mine", encoding="utf-8")

    refused = judge(workspace, "viz", "two-sum", "--html", "b.html", "--svg", "a.svg")

    assert refused.code == 2
    assert refused.err == (
        "error: `a.svg` is there already and is no export of ours, so it is left as it is\n"
        "  --> a.svg\n\n"
        "hint: choose another name, or overwrite it with `--force`\n"
    )
    assert (workspace / "a.svg").read_text(encoding="utf-8") == "mine"
    assert not (workspace / "b.html").exists()
    assert judge(workspace, "viz", "two-sum", "--svg", "a.svg", "--force").code == 0


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (
            ("--svg", "nowhere/a.svg"),
            "error: there is no folder `nowhere` to write to\n\nhint: mkdir -p nowhere\n",
        ),
        (("--html", "solutions"), "error: `solutions` is a folder\n\nhint: name a file in it\n"),
        (("--step", "0"), "error: there is no step 0\n\nhint: steps are 1 to "),
        (("--case", "3"), "error: there is no own case 3: this problem has 0 own cases\n"),
        (("--failing",), "error: no example and none of your own cases fails\n"),
    ],
)
def test_what_cannot_be_shown_is_said(workspace: Path, words: tuple[str, ...], error: str) -> None:
    solve(workspace, RIGHT)

    done = judge(workspace, "viz", "two-sum", *words)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(error)


def test_a_problem_that_is_not_started_and_a_syntax_error_are_errors(workspace: Path) -> None:
    missing = judge(workspace, "viz", "two-sum")
    solve(workspace, "def two_sum(nums, target)\n")
    broken = judge(workspace, "viz", "two-sum")

    assert (missing.code, missing.err) == (
        2,
        "error: `two-sum` has not been started\n\nhint: judge new two-sum\n",
    )
    assert broken.code == 2
    assert "has a syntax error: expected ':'" in broken.err


def test_guesses_are_counted_once_in_the_journal_and_earn_nothing(workspace: Path) -> None:
    solve(workspace, RIGHT)
    before = judge(workspace, "stats", "--json").json["xp"]

    done = subprocess.run(
        [*COMMAND, "viz", "two-sum", "--predict"],
        cwd=workspace,
        env=environment(workspace),
        input="1\n\nnever\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )

    (line,) = journal(workspace).read_text(encoding="utf-8").splitlines()
    event = json.loads(line)
    assert done.stdout.splitlines()[-1] == "guessed 1 of 2"
    assert (event["kind"], event["right"], event["asked"]) == ("predict", 1, 2)
    assert judge(workspace, "stats", "--json").json["xp"] == before


class Player:
    """The player behind a terminal of its own, and the screen that it drew last."""

    def __init__(self, folder: Path, *words: str, lines: int = 25) -> None:
        self.master, self.worker = pty.openpty()
        fcntl.ioctl(self.worker, termios.TIOCSWINSZ, struct.pack("HHHH", lines, 80, 0, 0))
        self.before = termios.tcgetattr(self.worker)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "judge", "viz", "two-sum", *words],
            cwd=folder,
            stdin=self.worker,
            stdout=self.worker,
            stderr=self.worker,
            env={**os.environ, "JUDGE_CACHE": "", "TERM": "xterm", "COLUMNS": "", "LINES": ""},
            # Ctrl-C reaches whom the terminal belongs to.
            start_new_session=True,
            preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)),
        )
        self.shown = ""

    def press(self, keys: str) -> None:
        self.shown = ""
        os.write(self.master, keys.encode())

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + _PATIENCE_SECONDS
        while text not in ANSI.sub("", self.shown):
            assert time.monotonic() < end, ANSI.sub("", self.shown)
            ready, _, _ = select.select([self.master], [], [], 0.2)
            if ready:
                self.shown += os.read(self.master, 65536).decode(errors="replace")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.worker)


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    create_workspace(tmp_path)
    solve(tmp_path, RIGHT)
    player = Player(tmp_path)
    yield player
    player.close()


def test_the_player_goes_forward_back_and_to_a_step_and_ends_cleanly(player: Player) -> None:
    player.wait_for("step 1 of ")
    player.press("\x1b[C\x1b[C")
    player.wait_for("step 3 of ")
    player.press("\x1b[D")
    player.wait_for("step 2 of ")
    player.press("7\r")
    player.wait_for("step 7 of ")
    player.press("q")

    assert player.process.wait(timeout=_PATIENCE_SECONDS) == 0
    assert termios.tcgetattr(player.worker) == player.before


def test_ctrl_c_ends_the_player_and_leaves_the_terminal_as_it_was(player: Player) -> None:
    player.wait_for("step 1 of ")
    player.press("\x03")

    assert player.process.wait(timeout=_PATIENCE_SECONDS) == 0
    assert termios.tcgetattr(player.worker) == player.before


def test_in_a_low_window_the_views_scroll_by_keys_and_to_what_a_step_changes(
    tmp_path: Path,
) -> None:
    create_workspace(tmp_path)
    solve(tmp_path, RIGHT)
    player = Player(tmp_path, lines=14)
    try:
        player.wait_for("more lines: 2 below   up/down scroll")
        player.press("6\r")
        player.wait_for("•8: 0")
        player.wait_for("more lines: 7 above   up/down scroll")
        player.press("\x1b[A\x1b[Ak")
        player.wait_for("more lines: 7 below   up/down scroll")
        player.press("\x1b[B")
        player.wait_for("more lines: 3 above, 4 below   up/down scroll")
    finally:
        player.close()
