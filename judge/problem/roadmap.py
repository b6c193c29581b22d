"""The twelve weeks, `problems/roadmap.yaml`: what is practised when, and what is still to come."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Literal, final

import msgspec
from msgspec import Meta, Struct

from judge.errors import Fault, JudgeError, Place
from judge.problem.complaint import Complaint
from judge.problem.digest import blake2b
from judge.problem.spec import Difficulty, Slug, Text, Topic, Track
from judge.problem.store import Store

ROADMAP_NAME: Final = "roadmap.yaml"
_EDITION: Final = 1


class _Part(Struct, frozen=True, forbid_unknown_fields=True):
    """Every mapping of the file is frozen, and an unknown key in it is a fault."""


@final
class Stop(_Part, frozen=True, kw_only=True):
    """A problem of a week; its package may not exist yet."""

    slug: Slug
    title: Text
    topic: Topic
    difficulty: Difficulty
    track: Track = Track.CORE
    prerequisites: tuple[Slug, ...] = ()


@final
class Stages(_Part, frozen=True):
    """Consecutive stages of a project, counted from 1, both ends included."""

    project: Slug
    first: Annotated[int, Meta(ge=1)]
    last: Annotated[int, Meta(ge=1)]


@final
class Week(_Part, frozen=True, kw_only=True):
    """`problems` in the order in which they are best solved: core before extra."""

    week: Annotated[int, Meta(ge=1, le=12)]
    focus: Text
    concepts: Annotated[tuple[Text, ...], Meta(min_length=1)]
    problems: Annotated[tuple[Stop, ...], Meta(min_length=1)]
    stages: tuple[Stages, ...] = ()


@final
class Stage(_Part, frozen=True):
    slug: Slug
    topic: Topic
    goal: Text


@final
class Project(_Part, frozen=True):
    slug: Slug
    title: Text
    stages: Annotated[tuple[Stage, ...], Meta(min_length=1)]


@final
class Roadmap(_Part, frozen=True, kw_only=True):
    format: Literal[1]
    weeks: Annotated[tuple[Week, ...], Meta(min_length=1)]
    projects: tuple[Project, ...] = ()

    def stops(self) -> Iterator[tuple[int, Stop]]:
        """Every problem with its week, in order."""
        return ((week.week, stop) for week in self.weeks for stop in week.problems)

    def project(self, slug: str) -> Project:
        return next(project for project in self.projects if project.slug == slug)


def load_roadmap(root: Path, store: Store) -> Roadmap:
    """Raises JudgeError with all faults. The store spares the reading of an unchanged file."""
    path = root / ROADMAP_NAME
    try:
        status = path.stat()
    except OSError:
        raise JudgeError(
            f"there is no file `{ROADMAP_NAME}` beside the problems", where=Place(path)
        ) from None
    name = f"{_name(root)}-{status.st_mtime_ns:x}-{status.st_size:x}.json"
    known = store.get(name)
    if known is not None:
        try:
            return msgspec.json.decode(known, type=Roadmap)
        except msgspec.DecodeError:
            pass  # Kept by another version: read the file itself.
    roadmap = read_roadmap(path)
    store.put(name, msgspec.json.encode(roadmap))
    return roadmap


def read_roadmap(path: Path) -> Roadmap:
    """Raises JudgeError with all faults, in the order of the file."""
    # Both are dear to import, and the store mostly spares them.
    from judge.problem.typed_walk import complaints_of
    from judge.problem.yaml_nodes import read_yaml

    document = read_yaml(path)
    faults = [*document.faults, *map(document.fault, complaints_of(Roadmap, document.data))]
    if not faults:
        roadmap = msgspec.convert(document.data, Roadmap)
        faults = [*map(document.fault, _complaints(roadmap))]
        if not faults:
            return roadmap
    raise JudgeError.of(tuple(sorted(faults, key=_line)))


def _complaints(roadmap: Roadmap) -> Iterator[Complaint]:
    yield from _week_complaints(roadmap)
    yield from _problem_complaints(roadmap)
    yield from _stage_complaints(roadmap)


def _week_complaints(roadmap: Roadmap) -> Iterator[Complaint]:
    for index, week in enumerate(roadmap.weeks):
        if week.week != index + 1:
            yield Complaint(("weeks", index, "week"), f"must be {index + 1}: weeks stand in order")


def _problem_complaints(roadmap: Roadmap) -> Iterator[Complaint]:
    places: dict[str, tuple[int, Stop]] = {}
    for number, stop in roadmap.stops():
        places.setdefault(stop.slug, (number, stop))
    seen: set[str] = set()
    for at, week in enumerate(roadmap.weeks):
        for number, stop in enumerate(week.problems):
            path = ("weeks", at, "problems", number)
            if stop.slug in seen:
                yield Complaint((*path, "slug"), f"names `{stop.slug}` a second time")
            seen.add(stop.slug)
            for place, needed in enumerate(stop.prerequisites):
                what = _why_not(stop, week.week, places.get(needed))
                if what is not None:
                    yield Complaint((*path, "prerequisites", place), f"names `{needed}`, {what}")


def _why_not(stop: Stop, week: int, needed: tuple[int, Stop] | None) -> str | None:
    """Why a problem cannot wait for the needed one: it would never be unlocked."""
    if needed is None:
        return "which is in no week"
    if needed[0] > week:
        return "which comes in a later week"
    if stop.track is Track.CORE and needed[1].track is Track.EXTRA:
        return "which is extra: a core problem waits for core ones only"
    return None


def _stage_complaints(roadmap: Roadmap) -> Iterator[Complaint]:
    """Each stage of a project belongs to one week, and the stages follow each other."""
    following = {project.slug: 1 for project in roadmap.projects}
    for at, week in enumerate(roadmap.weeks):
        for number, stages in enumerate(week.stages):
            path = ("weeks", at, "stages", number)
            wanted = following.get(stages.project)
            if wanted is None:
                yield Complaint((*path, "project"), f"names no project: `{stages.project}`")
            elif stages.first != wanted:
                yield Complaint((*path, "first"), f"must be {wanted}, the next stage")
            elif not stages.first <= stages.last <= len(roadmap.project(stages.project).stages):
                yield Complaint((*path, "last"), "is no stage of the project")
            else:
                following[stages.project] = stages.last + 1


def _name(root: Path) -> str:
    """Each folder of problems has a roadmap of its own."""
    place = blake2b(os.fsencode(root.resolve()), digest_size=8).hexdigest()
    return f"roadmap-{_EDITION}-{place}"


def _line(fault: Fault) -> tuple[int, int]:
    where = fault.where
    return (0, 0) if where is None else (where.line or 0, where.column or 0)
