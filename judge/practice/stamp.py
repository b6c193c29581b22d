"""When, where and on which machine: what every line of the journal starts with."""

import os
from datetime import date, datetime
from typing import TypedDict

from judge.problem.spec import Problem
from judge.progress.days import Today
from judge.workspace import machine_id


class Head(TypedDict):
    """The fields that all events share."""

    id: str
    instant: datetime
    zone: str | None
    offset_minutes: int
    practice_day: date
    machine: str


class Subject(TypedDict):
    """The fields that the events of a problem share; the topic is the one it has now."""

    problem: str
    topic: str


def head(today: Today) -> Head:
    moment = today.moment
    return Head(
        id=os.urandom(16).hex(),
        instant=moment.instant,
        zone=moment.zone,
        offset_minutes=moment.offset_minutes,
        practice_day=today.day,
        machine=machine_id(),
    )


def subject(problem: Problem) -> Subject:
    return Subject(problem=problem.slug, topic=problem.spec.topic)
