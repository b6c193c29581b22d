"""Several runs at once, kills at any moment, merges by git: the journal stands it all."""

import random
import subprocess
import time
from pathlib import Path

from judge.problem.catalogue import problems_root
from judge.progress.event import Event, decode
from tests.cli.program import COMMAND, RIGHT, WRONG, environment, journal, judge, solve

RUNS_AT_ONCE = 6
ONCE = (11, 13)
"""An easy problem in one run; whether its growth could be measured is up to the machine."""
KILLS = 15


def start(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, *words],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def events(folder: Path) -> list[Event]:
    """Every line, each of which must be whole."""
    content = journal(folder).read_bytes()
    decoded = [decode(line) for line in content.splitlines()]
    whole = [event for event in decoded if isinstance(event, Event)]
    assert content.endswith(b"\n")
    assert len(whole) == len(decoded)
    return whole


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words],
        cwd=folder,
        env={"PATH": environment(folder)["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def clone(source: Path, target: Path) -> Path:
    git(source, "clone", "--quiet", str(source), str(target))
    return target


def record(folder: Path, slug: str, path: str, now: str) -> None:
    """Solves a problem with its reference, on this machine's clone."""
    reference = problems_root() / slug / "submissions/accepted/reference.py"
    solve(folder, reference.read_text(encoding="utf-8"), path)
    assert judge(folder, "run", slug, now=now).code == 0
    git(folder, "add", "-A")
    git(folder, "commit", "--quiet", "-m", f"Solve {slug}")


def test_runs_at_once_write_a_line_each_and_pay_once(workspace: Path) -> None:
    solve(workspace, RIGHT)

    running = [start(workspace, "run", "two-sum") for _ in range(RUNS_AT_ONCE)]
    codes = [process.wait(timeout=100) for process in running]

    assert codes == [0] * RUNS_AT_ONCE
    assert len({event.id for event in events(workspace)}) == RUNS_AT_ONCE
    assert judge(workspace, "stats", "--json").json["xp"] in ONCE


def test_kills_at_any_moment_cost_no_line_and_no_xp(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")
    whole = events(workspace)
    # A run takes a good half second, so these moments fall into every part of it.
    moments = random.Random(20261124)

    for _ in range(KILLS):
        process = start(workspace, "run", "two-sum")
        time.sleep(moments.uniform(0.05, 1.0))
        process.kill()
        process.wait()
    judge(workspace, "run", "two-sum")
    stats = judge(workspace, "stats", "--json")

    assert events(workspace)[: len(whole)] == whole
    assert stats.err == ""
    assert stats.json["xp"] in ONCE


def test_a_torn_line_is_ended_before_the_next_one_is_written(workspace: Path) -> None:
    solve(workspace, RIGHT)
    judge(workspace, "run", "two-sum")
    whole = journal(workspace).read_bytes()
    journal(workspace).write_bytes(whole + whole[:100])

    judge(workspace, "run", "two-sum")

    first, torn, last = journal(workspace).read_bytes().splitlines(keepends=True)
    assert (first, torn) == (whole, whole[:100] + b"\n")
    assert isinstance(decode(last), Event)


def test_clones_merge_to_the_same_xp_either_way_round(workspace: Path) -> None:
    git(workspace, "init", "--quiet", "--initial-branch", "main")
    record(workspace, "two-sum", "solutions/arrays/two_sum.py", "2026-03-02T12:00+01:00")
    one = clone(workspace, workspace.parent / f"{workspace.name}-one")
    other = clone(workspace, workspace.parent / f"{workspace.name}-other")
    solve(one, WRONG)
    judge(one, "run", "two-sum", now="2026-03-03T10:00+01:00")
    record(one, "reverse-linked-list", "solutions/linked-list/reverse_linked_list.py", _DAY_2)
    record(other, "reverse-linked-list", "solutions/linked-list/reverse_linked_list.py", _DAY_3)
    record(other, "valid-parentheses", "solutions/stack/valid_parentheses.py", _DAY_3)

    for here, there in ((one, other), (other, one)):
        git(here, "fetch", "--quiet", str(there), "main:theirs")
    for here in (one, other):
        git(here, "merge", "--quiet", "-m", "Merge", "theirs")
    stats = [judge(folder, "stats", "--json", now=_DAY_3) for folder in (one, other)]

    assert [done.err for done in stats] == ["", ""]
    assert stats[0].json == stats[1].json
    solved = [topic["solved"] for topic in stats[0].json["topics"]]
    assert sum(solved) == 3
    assert 3 * min(ONCE) <= stats[0].json["xp"] <= 3 * max(ONCE)
    assert stats[0].json["streak"] == {"current": 3, "best": 3}
    assert len(events(one)) == len(events(other)) == 5


_DAY_2 = "2026-03-03T12:00+01:00"
_DAY_3 = "2026-03-04T12:00+01:00"
