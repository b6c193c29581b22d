"""A worker is killed by its pidfd, and never by a number that may be another's by now."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from judge.worker.process import Process

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="there are no pidfds here")


@pytest.fixture
def sleeper() -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process
        process.kill()


@pytest.fixture(params=[errno.ENOSYS, errno.EPERM])
def without_signals(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel, or a container's filter, that refuses pidfd_send_signal(2)."""

    def refuse(*_: object) -> None:
        raise OSError(request.param, os.strerror(request.param))

    monkeypatch.setattr(signal, "pidfd_send_signal", refuse)


def process_of(sleeper: "subprocess.Popen[bytes]") -> Process:
    return Process.of({"spawned": 1}, [os.pidfd_open(sleeper.pid)])


def test_it_knows_the_number_behind_a_pidfd(sleeper: "subprocess.Popen[bytes]") -> None:
    process = process_of(sleeper)

    assert process.pid == sleeper.pid
    process.close()


def test_it_is_killed_by_its_pidfd(sleeper: "subprocess.Popen[bytes]") -> None:
    process = process_of(sleeper)

    process.kill()

    assert sleeper.wait() == -signal.SIGKILL
    process.close()


@pytest.mark.usefixtures("without_signals")
def test_without_signals_by_pidfd_it_is_killed_by_its_number(
    sleeper: "subprocess.Popen[bytes]",
) -> None:
    process = process_of(sleeper)

    process.kill()

    assert sleeper.wait() == -signal.SIGKILL
    process.close()


@pytest.mark.usefixtures("without_signals")
def test_whoever_has_the_number_after_it_is_left_alone(
    sleeper: "subprocess.Popen[bytes]",
) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as short:
        pidfd = os.pidfd_open(short.pid)
        short.wait()
    process = Process(sleeper.pid, pidfd)

    process.kill()

    assert sleeper.poll() is None
    process.close()


def test_killing_what_has_ended_is_no_trouble(sleeper: "subprocess.Popen[bytes]") -> None:
    process = process_of(sleeper)
    sleeper.kill()
    sleeper.wait()

    process.kill()

    process.close()
