"""Code of a package cannot hold the judge up: it is interrupted, and in the worst case ended."""

import signal
import subprocess
import sys
import threading
import time

import pytest

from judge.problem.deadline import TookTooLong, deadline

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no timers to interrupt with")


def test_an_endless_loop_is_interrupted() -> None:
    with pytest.raises(TookTooLong), deadline(0.05):
        while True:
            pass


def test_a_sleep_is_interrupted() -> None:
    with pytest.raises(TookTooLong), deadline(0.05):
        time.sleep(1000)


def test_a_loop_that_catches_exceptions_is_interrupted() -> None:
    with pytest.raises(TookTooLong), deadline(0.05):
        while True:
            try:
                time.sleep(1000)
            except Exception:  # noqa: BLE001  # what a careless author writes
                continue


def test_what_catches_everything_is_interrupted_again() -> None:
    caught = []

    with pytest.raises(TookTooLong), deadline(0.05):
        for _ in range(2):
            try:
                time.sleep(1000)
            except BaseException:  # noqa: BLE001  # what a hostile author writes
                caught.append(1)
        time.sleep(1000)

    assert caught == [1, 1]


def test_nothing_ticks_on_afterwards() -> None:
    before = signal.getsignal(signal.SIGALRM), signal.getitimer(signal.ITIMER_REAL)[1]

    with deadline(1000):
        pass

    assert before == (signal.getsignal(signal.SIGALRM), signal.getitimer(signal.ITIMER_REAL)[1])
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_an_inner_deadline_does_not_end_the_outer_one() -> None:
    with pytest.raises(TookTooLong), deadline(0.2):
        with deadline(1000):
            pass
        time.sleep(1000)


def test_in_another_thread_there_is_no_limit_and_no_error() -> None:
    done = []

    def work() -> None:
        with deadline(0.05):
            time.sleep(0.2)
            done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert done == [1]


def test_a_loop_in_c_ends_the_process_and_the_last_words_name_the_line() -> None:
    code = """
from judge.problem.deadline import deadline
def validator():
    max(range(10**15))
with deadline(0.1):
    validator()
"""

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=100, check=False
    )

    assert done.returncode == -signal.SIGPROF
    assert 'File "<string>", line 4 in validator' in done.stderr
