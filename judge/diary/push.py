"""`judge push`: the pages written, a commit of the diary, and the way to the remote.

The journal says that a commit was begun before it is made, so that the commit holds the
line and the folder is clean afterwards. What git refuses is told; nothing is ever forced.
"""

import os
from collections.abc import Iterable, Sequence, Set
from contextlib import suppress
from datetime import date
from enum import StrEnum
from typing import Final, final

from msgspec import Struct

from judge.diary.git import Answer, Repository, repository_of
from judge.diary.message import commit_message
from judge.diary.pages import DIARY, HEATMAP, README, make_pages
from judge.diary.picture import PICTURE
from judge.errors import Fault, JudgeError, Place
from judge.practice.stamp import head
from judge.problem.catalogue import Catalogue
from judge.progress.days import Moment, settle
from judge.progress.event import AnyEvent, Event, Pushed, decode
from judge.workspace import SETTINGS, Workspace

JOURNAL: Final = ".judge/events.jsonl"
DIARY_FILES: Final = (
    JOURNAL,
    ".judge/.gitignore",
    ".gitattributes",
    SETTINGS,
    README,
    DIARY,
    HEATMAP,
    PICTURE,
    "solutions",
    "attempts",
)
"""All that a push commits; what else lies in the folder is the person's own business."""


@final
class Way(StrEnum):
    """What became of the commit."""

    PUSHED = "pushed"
    NO_REMOTE = "no remote"
    DETACHED = "detached"
    NOTHING_NEW = "nothing new"


@final
class Outcome(Struct, frozen=True):
    """`commit` and `message` are None where nothing was new; `target` is where it went."""

    way: Way
    commit: str | None
    message: str | None
    target: str | None
    warnings: tuple[Fault, ...]


def push_diary(workspace: Workspace, catalogue: Catalogue, now: Moment) -> Outcome:
    """Raises JudgeError where git cannot or will not; the pages are written by then."""
    state = workspace.journal.read()
    make_pages(workspace, catalogue, state.events, now).write(workspace.root)
    repository = repository_of(workspace.root)
    if repository is None:
        raise JudgeError(
            "this folder is in no git repository: the pages were written, and nothing committed",
            where=Place(workspace.root),
            hint="git init",
        )
    _check(repository)
    warnings = (*state.warnings, *_ignored(repository))
    message = None
    if repository.changed(DIARY_FILES):
        message = _commit(workspace, catalogue, repository, state.events, now)
    way, target = _push(repository, has_news=message is not None)
    return Outcome(way, repository.head(), message, target, warnings)


def _check(repository: Repository) -> None:
    under_way = repository.under_way()
    if under_way is not None:
        raise JudgeError(
            f"a {under_way} is under way in this repository, so nothing was committed",
            where=Place(repository.folder),
            hint=f"finish it (git {under_way} --continue) or drop it (git {under_way} --abort)",
        )


def _ignored(repository: Repository) -> list[Fault]:
    if not repository.ignores(JOURNAL):
        return []
    return [
        Fault(
            "git ignores the journal, so your XP and streaks stay on this machine only",
            Place(repository.folder / JOURNAL),
            "take it out of `.gitignore`",
        )
    ]


def _commit(
    workspace: Workspace,
    catalogue: Catalogue,
    repository: Repository,
    events: tuple[AnyEvent, ...],
    now: Moment,
) -> str:
    begun = Pushed(**head(settle(now, events)), commit=repository.head() or "none")
    committed = _committed_ids(repository)
    message = commit_message(events, committed)
    if not _has_begun(events, begun.practice_day, committed):
        workspace.journal.append(begun)
    known = workspace.journal.read().events
    make_pages(workspace, catalogue, known, now).write(workspace.root)
    answer = repository.commit(repository.changed(DIARY_FILES), message)
    if answer.code != 0:
        raise _not_committed(answer, repository)
    return message


def _has_begun(events: Iterable[AnyEvent], day: date, committed: Set[str]) -> bool:
    """A push that git or a hook refused today has said so already; it is tried again."""
    return any(
        isinstance(event, Pushed) and event.practice_day == day and event.id not in committed
        for event in events
    )


def _committed_ids(repository: Repository) -> frozenset[str]:
    found = []
    for line in repository.committed(JOURNAL).splitlines():
        with suppress(ValueError):  # An unreadable line is warned of elsewhere.
            found.append(decode(os.fsencode(line)))
    return frozenset(event.id for event in found if isinstance(event, Event))


def _not_committed(answer: Answer, repository: Repository) -> JudgeError:
    if "tell me who you are" in answer.err:
        return JudgeError(
            "git does not know who you are yet, so nothing was committed",
            where=Place(repository.folder),
            hint='git config user.name "Your Name"; git config user.email you@example.org',
        )
    return JudgeError(
        f"git did not commit; it, or a hook, says:\n{_indented(answer.said)}",
        where=Place(repository.folder),
        hint="put that right and push again: nothing is lost",
    )


def _push(repository: Repository, *, has_news: bool) -> tuple[Way, str | None]:
    remotes = repository.remotes()
    if not remotes:
        return (Way.NO_REMOTE if has_news else Way.NOTHING_NEW), None
    branch = repository.branch()
    if branch is None:
        return Way.DETACHED, None
    upstream = repository.upstream()
    # An earlier push may have left a commit behind, without the net or against a hook.
    way = Way.NOTHING_NEW if repository.is_elsewhere() else Way.PUSHED
    answer = repository.push(*_words(remotes, upstream, branch))
    if answer.code != 0:
        raise _not_pushed(answer, repository)
    return way, upstream or f"{_one(remotes)}/{branch}"


def _words(remotes: Sequence[str], upstream: str | None, branch: str) -> list[str]:
    return [] if upstream else ["--set-upstream", _one(remotes), branch]


def _one(remotes: Sequence[str]) -> str:
    """`origin`, or the only one. Raises JudgeError where it is not clear which is meant."""
    if "origin" in remotes:
        return "origin"
    if len(remotes) == 1:
        return remotes[0]
    raise JudgeError(
        f"this branch follows none of the remotes {', '.join(remotes)}: committed, not pushed",
        hint=f"git push --set-upstream {remotes[0]} HEAD",
    )


def _not_pushed(answer: Answer, repository: Repository) -> JudgeError:
    rejected = ("[rejected]", "non-fast-forward", "fetch first")
    if any(word in answer.err for word in rejected):
        return JudgeError(
            "the remote has commits that you have not got yet; yours is safe in this folder",
            where=Place(repository.folder),
            hint="git pull --rebase, then judge push; the journals of both sides are kept",
        )
    return JudgeError(
        f"the commit was made, but not pushed; git says:\n{_indented(answer.said)}",
        where=Place(repository.folder),
        hint="judge push tries again",
    )


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines()[-15:])
