"""`judge run --watch` on a terminal: saves, typing errors, keys, and a clean end."""

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from judge.workspace import create_workspace
from tests.cli.program import RIGHT, WRONG

_PATIENCE_SECONDS = 60


class Screen:
    """The program behind a terminal of its own, and all that it has shown."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "solutions" / "arrays" / "two_sum.py"
        self._master, worker = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "judge", "run", "two-sum", "--watch"],
            cwd=folder,
            stdin=worker,
            stdout=worker,
            stderr=worker,
            env={**os.environ, "JUDGE_CACHE": "", "TERM": "xterm"},
            start_new_session=True,
        )
        os.close(worker)
        self.shown = ""

    def save(self, text: str, by: Callable[[Path, str], object]) -> None:
        self.shown = ""
        by(self.file, text)

    def press(self, key: str) -> None:
        self.shown = ""
        os.write(self._master, key.encode())

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + _PATIENCE_SECONDS
        while text not in self.shown:
            assert time.monotonic() < end, self.shown
            ready, _, _ = select.select([self._master], [], [], 0.2)
            if ready:
                self.shown += os.read(self._master, 65536).decode(errors="replace")

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._master)


def in_place(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def by_renaming(path: Path, text: str) -> None:
    """As many editors save."""
    other = path.with_name("4913~")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    create_workspace(tmp_path)
    file = tmp_path / "solutions" / "arrays" / "two_sum.py"
    file.parent.mkdir()
    file.write_text(WRONG, encoding="utf-8")
    screen = Screen(tmp_path)
    yield screen
    screen.close()


def attempts(screen: Screen) -> int:
    journal = screen.file.parents[2] / ".judge" / "events.jsonl"
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


@pytest.mark.parametrize("save", [in_place, by_renaming])
def test_a_save_is_judged(screen: Screen, save: Callable[[Path, str], object]) -> None:
    screen.wait_for("wrong answer")

    screen.save(RIGHT, save)

    screen.wait_for("+10 easy")


def test_q_quits(screen: Screen) -> None:
    screen.wait_for("seed")

    screen.press("q")

    assert screen.process.wait(_PATIENCE_SECONDS) == 0


def test_r_runs_again_and_the_same_code_is_no_second_attempt(screen: Screen) -> None:
    screen.wait_for("seed")

    screen.press("r")

    screen.wait_for("seed")
    assert attempts(screen) == 1


def test_a_syntax_error_is_calm_and_no_attempt(screen: Screen) -> None:
    screen.wait_for("seed")

    screen.save("def two_sum(nums, target)\n", in_place)
    screen.wait_for("syntax error")
    screen.save(RIGHT, in_place)
    screen.wait_for("+10 easy")

    assert attempts(screen) == 2


def test_h_says_the_cost_and_a_second_h_opens_the_hint(screen: Screen) -> None:
    screen.wait_for("seed")

    screen.press("h")
    screen.wait_for("earns 9 XP instead of 10. h again opens it.")
    before = attempts(screen)
    screen.press("h")

    screen.wait_for("Nudge")
    assert (before, attempts(screen)) == (1, 2)


def test_n_waits_for_an_accepted_run_and_then_watches_the_next_problem(screen: Screen) -> None:
    screen.wait_for("seed")

    screen.press("n")
    screen.wait_for("once this one is accepted")
    screen.save(RIGHT, in_place)
    screen.wait_for("+10 easy")
    screen.press("n")

    screen.wait_for("watching solutions/arrays/best_time_to_buy_and_sell_stock.py")
    assert (screen.file.parent / "best_time_to_buy_and_sell_stock.py").is_file()


def test_v_plays_the_failing_case_and_q_leads_back_to_the_verdict(screen: Screen) -> None:
    screen.wait_for("seed")

    screen.press("v")
    screen.wait_for("step 1 of ")
    screen.press("q")
    screen.wait_for("wrong answer")

    assert (attempts(screen), screen.process.poll()) == (1, None)
