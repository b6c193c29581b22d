"""The `git` program: what it is asked here, and its refusals as errors that can be put right."""

import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, final

from msgspec import Struct

from judge.errors import JudgeError, Place

_BUSY: Final = {
    "MERGE_HEAD": "merge",
    "rebase-merge": "rebase",
    "rebase-apply": "rebase",
    "CHERRY_PICK_HEAD": "cherry-pick",
    "REVERT_HEAD": "revert",
}


@final
class Answer(Struct, frozen=True):
    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """What git, or a hook of it, told the person."""
        return "\n".join(text for text in (self.err.strip(), self.out.strip()) if text)


@final
class Repository:
    """The repository in which a folder lies. All paths are relative to that folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def changed(self, paths: Iterable[str]) -> list[str]:
        """Those of the paths, or what lies below them, that differ from the last commit.

        New files count, ignored ones do not.
        """
        top = self._line("rev-parse", "--show-prefix")
        status = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--"]
        listed = self._done(*status, *paths).out.split("\0")
        # In this form git names files as seen from the top of the repository.
        return [entry[3:].removeprefix(top) for entry in listed if entry]

    def changed_since(self, instant: str) -> list[str]:
        """The files of this folder that commits after the instant (ISO 8601) have touched."""
        if self.head() is None:
            return []
        log = ["log", f"--since={instant}", "--name-only", "--format=", "-z", "--relative"]
        return [path for path in self._done(*log, "--", ".").out.split("\0") if path.strip()]

    def committed(self, path: str) -> str:
        """The file as the last commit holds it; empty where it holds none."""
        answer = self.ask("show", f"HEAD:./{path}")
        return answer.out if answer.code == 0 else ""

    def ignores(self, path: str) -> bool:
        return self.ask("check-ignore", "--quiet", "--", path).code == 0

    def head(self) -> str | None:
        """The commit that a new one is made upon; None before the first one."""
        answer = self.ask("rev-parse", "--quiet", "--verify", "HEAD")
        return answer.out.strip() if answer.code == 0 else None

    def branch(self) -> str | None:
        """None where HEAD is detached."""
        answer = self.ask("symbolic-ref", "--quiet", "--short", "HEAD")
        return answer.out.strip() if answer.code == 0 else None

    def under_way(self) -> str | None:
        """The merge, rebase or the like that waits to be finished."""
        folder = self.folder / self._line("rev-parse", "--git-dir")
        return next((what for name, what in _BUSY.items() if (folder / name).exists()), None)

    def remotes(self) -> list[str]:
        return self._done("remote").out.split()

    def upstream(self) -> str | None:
        """The branch elsewhere that the present one follows, such as `origin/main`."""
        answer = self.ask("rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}")
        return answer.out.strip() if answer.code == 0 else None

    def is_elsewhere(self) -> bool:
        """Whether that branch held the last commit when it was last asked."""
        return self.ask("merge-base", "--is-ancestor", "HEAD", "@{upstream}").code == 0

    def commit(self, paths: Iterable[str], message: str) -> Answer:
        """Of these paths only: what else is staged stays staged, and uncommitted."""
        files = "\0".join(paths)
        from_stdin = ["--pathspec-from-file=-", "--pathspec-file-nul"]
        added = self.ask("add", "--all", *from_stdin, given=files)
        if added.code != 0:
            return added
        return self.ask("commit", "--only", "--message", message, *from_stdin, given=files)

    def push(self, *words: str) -> Answer:
        return self.ask("push", *words)

    def ask(self, *words: str, given: str | None = None) -> Answer:
        """Whatever the answer is. Raises JudgeError only where there is no git program."""
        return ask_git(self.folder, *words, given=given)

    def _done(self, *words: str) -> Answer:
        answer = self.ask(*words)
        if answer.code != 0:
            raise JudgeError(
                f"`git {words[0]}` failed: {_last_line(answer)}", where=Place(self.folder)
            )
        return answer

    def _line(self, *words: str) -> str:
        return self._done(*words).out.strip()


def repository_of(folder: Path) -> Repository | None:
    """Raises JudgeError where git is not installed, or does not trust the folder."""
    answer = ask_git(folder, "rev-parse", "--is-inside-work-tree")
    if answer.code == 0 and answer.out.strip() == "true":
        return Repository(folder)
    if "not a git repository" in answer.err or answer.code == 0:
        return None
    raise JudgeError(
        f"git refuses to work here: {_last_line(answer)}",
        where=Place(folder),
        hint="git status says more",
    )


def ask_git(folder: Path, *words: str, given: str | None = None) -> Answer:
    # English, since a refusal is told by its words; everything else of the person's stands.
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    try:
        done = subprocess.run(
            ["git", *words],
            cwd=folder,
            env=environment,
            input=os.fsencode(given or ""),
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise JudgeError(
            "the program `git` was not found", hint="install git, or copy the folder by hand"
        ) from None
    return Answer(done.returncode, os.fsdecode(done.stdout), os.fsdecode(done.stderr))


def _last_line(answer: Answer) -> str:
    """Where several lines are said, the last `fatal:` or `error:` names the reason."""
    return next(_reasons(answer), f"it ended with code {answer.code}")


def _reasons(answer: Answer) -> Iterator[str]:
    lines = [line.strip() for line in answer.said.splitlines() if line.strip()]
    marked = [line for line in lines if line.startswith(("fatal:", "error:"))]
    yield from (line.partition(": ")[2] for line in marked)
    yield from lines
