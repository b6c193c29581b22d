"""Real repositories, and the program driven in them."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from judge.progress.event import AnyEvent
from judge.progress.journal import Journal
from tests.cli.program import Finished, judge
from tests.progress.histories import at, attempt

NOON = "2026-03-02T12:00:00+01:00"


def git(folder: Path, *words: str, now: str = NOON) -> str:
    """What git says; it must succeed. A commit is made `now`."""
    done = subprocess.run(
        ["git", *words],
        cwd=folder,
        env=settings_of(folder) | {"GIT_COMMITTER_DATE": now, "GIT_AUTHOR_DATE": now},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def settings_of(folder: Path) -> dict[str, str]:
    """The settings that lie beside the folder, and none of this machine's."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder.parent),
        "GIT_CONFIG_GLOBAL": str(folder.parent / ".gitconfig"),
        "GIT_CONFIG_NOSYSTEM": "1",
    }


def run(
    folder: Path, *words: str, now: str = NOON, env: Mapping[str, str] | None = None
) -> Finished:
    return judge(folder, *words, now=now, env=settings_of(folder) | dict(env or {}))


def record(folder: Path, *events: AnyEvent) -> None:
    journal = Journal(folder / ".judge" / "events.jsonl")
    for event in events:
        journal.append(event)


def solved(problem: str, time: str = "2026-03-01T12:00+01:00", name: str | None = None) -> AnyEvent:
    return attempt(at(time), problem, name=name)


def titles(folder: Path) -> list[str]:
    """Of all commits, the last one first."""
    return git(folder, "log", "--format=%s").splitlines()


def bare_remote(folder: Path, name: str = "remote.git") -> Path:
    remote = folder.parent / name
    git(folder, "init", "--quiet", "--bare", str(remote))
    git(folder, "remote", "add", "origin", str(remote))
    return remote
