"""Events for the tests: one with everything filled in, and whole histories of them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from msgspec.structs import replace

from judge.problem.spec import Difficulty
from judge.progress.days import Moment, Today, practice_day
from judge.progress.event import (
    AnyEvent,
    Attempt,
    Event,
    GrowthSeen,
    HintOpened,
    HintStage,
    Killed,
    Logged,
    Predicted,
    Pushed,
    Rated,
    Rating,
    Rerolled,
    Rested,
    Revealed,
    ReviewOpened,
    StagePassed,
    Started,
    Tally,
)
from judge.progress.syllabus import Syllabus
from judge.verdict import Isolation, Verdict

TOPIC_OF = {
    "two-sum": "arrays",
    "three-sum": "arrays",
    "min-stack": "stack",
    "lru-cache": "caching",
}
DIFFICULTY_OF = {
    "two-sum": Difficulty.EASY,
    "three-sum": Difficulty.MEDIUM,
    "min-stack": Difficulty.MEDIUM,
    "lru-cache": Difficulty.HARD,
}

SYLLABUS = Syllabus(TOPIC_OF)
E = TypeVar("E", bound=Event)

law = settings(deadline=None, max_examples=60)
"""For a law: the machine may be busy, and every example is small."""


def at(text: str) -> Moment:
    """`2026-03-01T22:10+01:00` as a moment in a zone without a name."""
    local = datetime.fromisoformat(text)
    offset = local.utcoffset()
    assert offset is not None
    return Moment(local.astimezone(UTC), None, offset // timedelta(minutes=1))


def today(text: str) -> Today:
    moment = at(text)
    return Today(practice_day(moment), moment)


def attempt(  # noqa: PLR0913  # every fact that a rule looks at
    moment: Moment,
    problem: str = "two-sum",
    verdict: Verdict = Verdict.ACCEPTED,
    *,
    code: str = "c0de",
    name: str | None = None,
    machine: str = "laptop",
    grows_well: bool = False,
    help_known: int = 0,
    **more: object,
) -> Attempt:
    """An attempt at that moment; its id says what it is, unless `name` gives one."""
    event = Attempt(
        id=name or f"{problem} {verdict} {code} {machine} {_stamp(moment)}",
        instant=moment.instant,
        zone=moment.zone,
        offset_minutes=moment.offset_minutes,
        practice_day=practice_day(moment),
        machine=machine,
        problem=problem,
        topic=TOPIC_OF.get(problem, "graphs"),
        difficulty=DIFFICULTY_OF.get(problem, Difficulty.EASY),
        package_hash="9acc",
        verdict=verdict,
        code_hash=code,
        growth=GrowthSeen("O(n)", "O(n)", "ok") if grows_well else None,
        seed=7,
        isolation=Isolation.STRONG,
        cpu_seconds=0.03,
        hints_opened=help_known,
        tests={"hidden": Tally(12, 12)},
    )
    return replace(event, **more)


def wrong(moment: Moment, problem: str = "two-sum", **more: Any) -> Attempt:
    return attempt(moment, problem, Verdict.WRONG_ANSWER, **more)


def happened(kind: type[E], moment: Moment, *, machine: str = "laptop", **fields: Any) -> E:
    """An event of any kind; a `problem` brings its topic and difficulty along."""
    said = " ".join(str(value) for value in fields.values())
    names = kind.__struct_fields__
    if "problem" in names:
        problem = fields.setdefault("problem", "two-sum")
        fields["topic"] = TOPIC_OF.get(problem, "graphs")
        if "difficulty" in names:
            fields["difficulty"] = DIFFICULTY_OF.get(problem, Difficulty.EASY)
    return kind(
        id=f"{kind.__name__} {said} {machine} {_stamp(moment)}",
        instant=moment.instant,
        zone=moment.zone,
        offset_minutes=moment.offset_minutes,
        practice_day=practice_day(moment),
        machine=machine,
        **fields,
    )


def _stamp(moment: Moment) -> str:
    """The offset is part of it: two events of one instant must not share their id."""
    return f"{moment.instant.isoformat()} {moment.offset_minutes}"


def hint(moment: Moment, stage: str, problem: str = "two-sum", **more: Any) -> HintOpened:
    return happened(HintOpened, moment, problem=problem, stage=HintStage(stage), **more)


def opened(moment: Moment, problem: str = "two-sum", due: date | None = None, **more: Any):
    """A review that is due on the same day, unless another is said."""
    due = due or practice_day(moment)
    return happened(ReviewOpened, moment, problem=problem, due=due, **more)


def solved_on(*texts: str) -> tuple[Attempt, ...]:
    """A problem of its own solved at each of these times."""
    return tuple(attempt(at(text), f"problem-{number}") for number, text in enumerate(texts))


def noons(days: Sequence[date]) -> tuple[Attempt, ...]:
    """A problem of its own solved at noon, UTC, on each of these days."""
    return solved_on(*(f"{day.isoformat()}T12:00+00:00" for day in days))


def moments() -> st.SearchStrategy[Moment]:
    """Some weeks of a life that travels."""
    return st.builds(
        lambda minutes, offset: at(
            (datetime(2026, 2, 20, tzinfo=UTC) + timedelta(minutes=minutes))
            .astimezone(timezone(timedelta(hours=offset)))
            .isoformat()
        ),
        st.integers(0, 40 * 24 * 60),
        st.sampled_from([-10, 0, 1, 2, 9, 14]),
    )


def histories() -> st.SearchStrategy[list[Attempt]]:
    events = st.builds(
        attempt,
        moments(),
        st.sampled_from(sorted(TOPIC_OF)),
        st.sampled_from([Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED]),
        code=st.sampled_from(["a1", "b2", "c3", "d4"]),
    )
    return st.lists(events, max_size=25)


def lives(machine: str = "laptop", size: int = 25) -> st.SearchStrategy[list[AnyEvent]]:
    """What one machine has recorded of some weeks, oldest first: every kind of event."""
    problems, details = st.sampled_from(sorted(TOPIC_OF)), st.integers(0, 5)
    deeds = st.builds(
        lambda make, moment, problem, detail: make(moment, machine, problem, detail),
        st.sampled_from(_DEEDS),
        moments(),
        problems,
        details,
    )
    return st.lists(deeds, max_size=size).map(
        lambda events: sorted(events, key=lambda event: (event.instant, event.id))
    )


def _solving(moment: Moment, machine: str, problem: str, detail: int) -> Attempt:
    facts = {"grows_well": detail % 2 == 0, "help_known": detail % 5, "imported": detail == 5}
    code = f"{detail}"
    return attempt(moment, problem, machine=machine, code=code, shape_hash=code, **facts)


def _reviewing(moment: Moment, machine: str, problem: str, detail: int) -> ReviewOpened:
    due = practice_day(moment) - timedelta(days=detail - 1)
    return opened(moment, problem, due, machine=machine)


def _passing(moment: Moment, machine: str, problem: str, detail: int) -> StagePassed:
    place = {"project": problem, "stage": f"{detail}", "topic": TOPIC_OF[problem]}
    return happened(StagePassed, moment, machine=machine, **place, is_last=detail == 5)


def _logging(moment: Moment, machine: str, problem: str, detail: int) -> Logged:
    files = (problem,) if detail else ()
    return happened(Logged, moment, machine=machine, text="tried it", files=files)


def _resting(moment: Moment, machine: str, problem: str, detail: int) -> Rested:
    first = practice_day(moment) + timedelta(days=detail - 2)
    rest = {"first": first, "last": first + timedelta(days=detail)}
    return happened(Rested, moment, machine=machine, **rest)


_DEEDS = (
    *(_solving, _solving, _solving, _reviewing, _reviewing, _passing, _logging, _resting),
    lambda at, m, p, n: wrong(at, p, machine=m, code=f"{n}", shrunk=n > 3),
    lambda at, m, p, n: wrong(at, p, machine=m, code=f"{n}", shrunk=n > 3),
    lambda at, m, p, n: happened(Started, at, machine=m, problem=p, timed=n > 1),
    lambda at, m, p, n: happened(HintOpened, at, machine=m, problem=p, stage=[*HintStage][n % 3]),
    lambda at, m, p, n: happened(Revealed, at, machine=m, problem=p),
    lambda at, m, p, n: happened(Rated, at, machine=m, problem=p, rating=[*Rating][n % 4]),
    lambda at, m, p, n: happened(Killed, at, machine=m, problem=p, submission=f"{n}"),
    lambda at, m, p, n: happened(Predicted, at, machine=m, problem=p, right=n, asked=n),
    lambda at, m, p, n: happened(Pushed, at, machine=m, commit=f"{n}"),
    lambda at, m, p, n: happened(Rerolled, at, machine=m),
)
"""Runs are the commonest; a number from 0 to 5 decides the details."""
