"""Nothing is lost: torn lines, merges, full disks, several writers, kills."""

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.errors import Fault, JudgeError, Place
from judge.progress.event import encode
from judge.progress.journal import LONGEST_LINE, Journal
from judge.progress.lock import exclusive
from tests.progress.histories import at, attempt, law, opened, solved_on

EVENTS = solved_on(*(f"2026-03-0{day}T12:00+01:00" for day in range(1, 8)))
LEFT_OUT = "one attempt is unreadable and was left out of your XP"
FOREVER_APPENDING = """
import sys
from pathlib import Path
from msgspec.structs import replace
from judge.progress.event import decode
from judge.progress.journal import Journal

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
event = decode(sys.stdin.buffer.readline())
print("ready", flush=True)
for number in range(count):
    Journal(path).append(replace(event, id=f"{name}-{number}", machine="m" * (number % 5000)))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / ".judge" / "events.jsonl"


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Beyond `size` bytes a write is cut short, just as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def appender(path: Path, name: str, count: int) -> subprocess.Popen[bytes]:
    """A process that appends `count` events named `name-0`, `name-1` and so on."""
    process = subprocess.Popen(
        [sys.executable, "-c", FOREVER_APPENDING, str(path), name, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdin is not None
    process.stdin.write(encode(EVENTS[0]))
    process.stdin.flush()
    return process


def test_a_journal_that_does_not_exist_is_empty(path: Path) -> None:
    state = Journal(path).read()

    assert (state.events, state.warnings) == ((), ())
    assert not path.parent.exists()


def test_events_come_back_oldest_first_in_whatever_order_they_were_written(path: Path) -> None:
    journal = Journal(path)

    for event in reversed(EVENTS):
        journal.append(event)

    assert journal.read().events == EVENTS
    assert path.read_bytes() == b"".join(encode(event) for event in reversed(EVENTS))


def test_an_event_that_a_merge_doubled_counts_once(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes((encode(EVENTS[0]) + encode(EVENTS[1])) * 2)

    state = Journal(path).read()

    assert (state.events, state.warnings) == (EVENTS[:2], ())


@law
@given(st.integers(0, 3), st.data())
def test_a_torn_line_anywhere_costs_nothing_else(tmp_path_factory, position: int, data) -> None:
    path = tmp_path_factory.mktemp("torn") / "events.jsonl"
    lines = [encode(event) for event in EVENTS[:4]]
    cut = data.draw(st.integers(1, len(lines[position]) - 2))
    lines[position] = lines[position][:cut] + b"\n"
    path.write_bytes(b"".join(lines))

    state = Journal(path).read()

    assert state.events == EVENTS[:position] + EVENTS[position + 1 : 4]
    assert state.warnings == (Fault(LEFT_OUT, Place(path, position + 1)),)


@law
@given(st.binary(min_size=1, max_size=40).filter(lambda line: line.strip() and b"\n" not in line))
@example(b"\x00" * 4096)
@example(b"\xff\xfe{")
@example(b"[" * 200_000)
@example(b'{"schema":1,"deep":' + b"[" * 200_000 + b"]" * 200_000 + b"}")
@example(b"{}")
@example(b"null")
@example(b"9" * 5000)
@example(b'{"id":"' + b"x" * (LONGEST_LINE + 1) + b'"}')
def test_garbage_costs_nothing_else_and_stays_in_the_file(tmp_path_factory, garbage) -> None:
    path = tmp_path_factory.mktemp("garbage") / "events.jsonl"
    content = encode(EVENTS[0]) + garbage + b"\n" + encode(EVENTS[1])
    path.write_bytes(content)

    Journal(path).append(EVENTS[2])
    state = Journal(path).read()

    assert state.events == EVENTS[:3]
    assert [(fault.what, fault.where) for fault in state.warnings] == [(LEFT_OUT, Place(path, 2))]
    assert path.read_bytes() == content + encode(EVENTS[2])


def test_marks_of_a_git_merge_are_named(path: Path) -> None:
    path.parent.mkdir()
    ours, theirs = encode(EVENTS[0]), encode(EVENTS[1])
    path.write_bytes(b"<<<<<<< HEAD\n" + ours + b"=======\n" + theirs + b">>>>>>> origin/main\n")

    state = Journal(path).read()

    hint = "git left this mark in a merge; delete the line"
    assert state.events == EVENTS[:2]
    assert state.warnings == tuple(Fault(LEFT_OUT, Place(path, n), hint) for n in (1, 3, 5))


def test_windows_line_ends_and_blank_lines_do_no_harm(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\r\n" + encode(EVENTS[0]).replace(b"\n", b"\r\n") + b"\n  \n")

    state = Journal(path).read()

    assert (state.events, state.warnings) == (EVENTS[:1], ())


def test_entries_of_a_newer_judge_stay_and_are_said_once(path: Path) -> None:
    journal = Journal(path)
    journal.append(EVENTS[0])
    duel = encode(EVENTS[1]).replace(b'"attempt"', b'"duel"')
    with path.open("ab") as file:
        file.write(duel * 2)
    before = path.read_bytes()

    journal.append(EVENTS[2])
    state = journal.read()

    assert state.events == (EVENTS[0], EVENTS[2])
    assert state.warnings == (
        Fault("2 entries are from a newer judge and not counted", Place(path), "update judge"),
    )
    assert path.read_bytes() == before + encode(EVENTS[2])


def test_the_next_event_starts_on_a_line_of_its_own_after_a_torn_one(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(encode(EVENTS[0]) + b'{"schema":1,"kind":"att')

    Journal(path).append(EVENTS[1])

    state = Journal(path).read()
    assert state.events == EVENTS[:2]
    assert state.warnings == (Fault(LEFT_OUT, Place(path, 2)),)


@pytest.mark.parametrize("wrong", [{"cpu_seconds": float("nan")}, {"machine": "m" * LONGEST_LINE}])
def test_an_event_that_could_not_be_read_back_is_refused_before_it_is_written(path, wrong) -> None:
    with pytest.raises(ValueError, match="cannot be read back"):
        Journal(path).append(replace(EVENTS[0], **wrong))

    assert not path.exists()


def test_a_full_disk_leaves_no_half_line(path: Path) -> None:
    journal = Journal(path)
    journal.append(EVENTS[0])
    before = path.read_bytes()

    with files_of_at_most(len(before) + 100), pytest.raises(JudgeError) as caught:
        journal.append(EVENTS[1])

    assert caught.value.faults == (
        Fault(
            "this attempt could not be recorded: the disk took only a part of it",
            Place(path),
            "free some space or make the folder writable, then run again",
        ),
    )
    assert path.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full disk to try")
def test_what_is_no_attempt_is_not_called_one(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.symlink_to("/dev/full")

    with pytest.raises(JudgeError) as caught:
        Journal(path).append(opened(at("2026-03-02T12:00Z")))

    (fault,) = caught.value.faults
    assert fault.what == "this entry could not be recorded: No space left on device"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full disk to try")
def test_a_write_that_fails_says_why_and_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.symlink_to("/dev/full")

    with pytest.raises(JudgeError) as caught:
        Journal(path).append(EVENTS[0])

    assert caught.value.faults == (
        Fault(
            "this attempt could not be recorded: No space left on device",
            Place(path),
            "free some space or make the folder writable, then run again",
        ),
    )


def test_a_folder_that_cannot_be_made_is_an_error_that_can_be_put_right(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")

    with pytest.raises(JudgeError) as caught:
        Journal(path).append(EVENTS[0])

    assert caught.value.faults == (
        Fault(
            "this attempt could not be recorded: File exists",
            Place(path),
            "free some space or make the folder writable, then run again",
        ),
    )


def test_a_read_only_journal_can_be_read_but_not_appended_to(path: Path) -> None:
    journal = Journal(path)
    journal.append(EVENTS[0])
    path.chmod(0o400)
    if os.access(path, os.W_OK):
        pytest.skip("root may write everywhere")

    with pytest.raises(JudgeError, match="could not be recorded: Permission denied"):
        journal.append(EVENTS[1])

    assert journal.read().events == EVENTS[:1]


def test_a_journal_that_cannot_be_read_is_an_error_that_can_be_put_right(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(JudgeError) as caught:
        Journal(path).read()

    assert caught.value.faults == (
        Fault(
            "the journal cannot be read: Is a directory",
            Place(path),
            "make it a file that you may read",
        ),
    )


def test_an_append_waits_for_the_one_that_goes_on(path: Path) -> None:
    """Else a short write that is taken back would take the other's line with it."""
    journal = Journal(path)
    journal.append(EVENTS[0])
    second = threading.Thread(target=journal.append, args=[EVENTS[1]])

    with exclusive(path.with_suffix(".lock")):
        second.start()
        second.join(timeout=0.2)
        while_held = journal.read().events
    second.join()

    assert while_held == EVENTS[:1]
    assert journal.read().events == EVENTS[:2]


def test_several_processes_append_at_once_without_mixing_lines(path: Path) -> None:
    processes = [appender(path, name, 40) for name in ("a", "b", "c")]

    for process in processes:
        process.communicate()

    state = Journal(path).read()
    assert state.warnings == ()
    assert {event.id for event in state.events} == {f"{n}-{i}" for n in "abc" for i in range(40)}
    assert path.read_bytes().count(b"\n") == 120


@pytest.mark.parametrize("milliseconds", [1, 4, 11, 23, 50])
def test_a_kill_while_appending_loses_at_most_the_line_in_hand(path: Path, milliseconds) -> None:
    process = appender(path, "killed", 1_000_000)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(milliseconds / 1000)

    process.send_signal(signal.SIGKILL)
    process.communicate()
    Journal(path).append(EVENTS[1])

    state = Journal(path).read()
    killed = {event.id for event in state.events} - {EVENTS[1].id}
    assert EVENTS[1] in state.events
    assert killed == {f"killed-{number}" for number in range(len(killed))}
    assert len(state.warnings) <= 1


def test_a_workspace_that_is_gone_is_not_made_again_in_silence(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "nowhere" / ".judge" / "events.jsonl")

    with pytest.raises(JudgeError, match="could not be recorded: No such file or directory"):
        journal.append(attempt(at("2026-03-01T12:00Z")))
