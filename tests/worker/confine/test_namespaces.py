"""A zygote in namespaces: what is not bound is not there, and all of it dies together."""

import os
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.worker.confine.zygotes import Start, Zygote, children_of


@pytest.fixture
def apart(start: Start) -> Zygote:
    zygote = start("strong+")
    if not zygote.found["layers"]["namespaces"]:
        pytest.skip("namespaces cannot be had here")
    return zygote


def test_not_even_the_size_of_a_file_outside_can_be_seen(apart: Zygote) -> None:
    ran = apart.run("import os; os.stat('/etc/passwd')")

    assert ran.result == "FileNotFoundError: [Errno 2] No such file or directory: '/etc/passwd'"


def test_the_zygote_is_the_first_process_and_sees_no_others(apart: Zygote) -> None:
    ran = apart.run("import os; result = os.getppid()")

    assert (apart.found["pid"], ran.result) == (1, "1")


def test_without_seccomp_and_landlock_there_is_still_no_network_and_no_writing(
    start: Start,
) -> None:
    zygote = start("strong+", layers={"seccomp": False, "landlock": 0})
    if not zygote.found["layers"]["namespaces"]:
        pytest.skip("namespaces cannot be had here")

    ran = zygote.run("""
import errno, os, socket
result = [os.listdir("/")]
def attempt(action):
    try:
        action()
    except OSError as error:
        result.append(errno.errorcode[error.errno])
attempt(lambda: socket.create_connection(("127.0.0.1", 9)))
attempt(lambda: open("/made", "w"))
attempt(lambda: os.fork())
""")

    root, *refusals = eval(ran.result)
    assert {"proc", "home", "tmp", "sys"}.isdisjoint(root)
    assert refusals == ["ENETUNREACH", "EROFS", "EAGAIN"]


def test_an_interpreter_that_only_root_can_reach_works_and_hides_its_site_packages(
    start: Start,
) -> None:
    if not start().found["layers"]["namespaces"]:
        pytest.skip("namespaces cannot be had here")
    zygote = start(python=sys.executable, layers={"seccomp": False, "landlock": 0})

    ran = zygote.run("""
import decimal, os
folder = os.path.join(os.path.dirname(os.__file__), "site-packages")
result = os.listdir(folder) if os.path.exists(folder) else []
""")

    assert zygote.found["layers"]["namespaces"]
    assert ran.result == "[]"


def test_the_outer_process_holds_nothing_open_that_is_ours(apart: Zygote) -> None:
    # Process 1 may be ready before the outer one has come to close anything.
    for _ in range(2000):
        held = {link.name for link in Path(f"/proc/{apart.process.pid}/fd").iterdir()}
        if held <= {"0", "1", "2"}:
            break
        time.sleep(0.01)

    assert held <= {"0", "1", "2"}


def test_killing_the_outer_process_kills_the_whole_namespace(apart: Zygote) -> None:
    (inside,) = children_of(apart.process.pid)
    end = os.pidfd_open(inside)

    apart.process.kill()

    assert has_ended(end)


def test_the_death_of_the_judge_ends_all_of_it(start: Start) -> None:
    judge = start(parent=True)
    (outer,) = children_of(judge.process.pid)
    ends = [os.pidfd_open(pid) for pid in (outer, *children_of(outer))]

    judge.process.kill()

    assert [has_ended(end) for end in ends] == [True] * len(ends)


def test_the_outer_process_ends_as_the_first_one_inside_does(apart: Zygote) -> None:
    (inside,) = children_of(apart.process.pid)

    os.kill(inside, signal.SIGKILL)

    assert apart.process.wait(timeout=20) == 128 + signal.SIGKILL


def test_the_outer_process_ends_well_when_the_channel_is_closed(apart: Zygote) -> None:
    assert apart.process.stdin is not None

    apart.process.stdin.close()

    assert apart.process.wait(timeout=20) == 0


def has_ended(pidfd: int) -> bool:
    """A pidfd becomes readable when its process ends; twenty seconds are for a busy machine."""
    ended, _, _ = select.select([pidfd], [], [], 20)
    os.close(pidfd)
    return ended == [pidfd]
