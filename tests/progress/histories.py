"""Events for the tests: one with everything filled in, and whole histories of them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import settings
from hypothesis import strategies as st

from judge.problem.spec import Difficulty
from judge.progress.days import Moment, Today, practice_day
from judge.progress.event import Event, Tally
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


def attempt(
    moment: Moment,
    problem: str = "two-sum",
    verdict: Verdict = Verdict.ACCEPTED,
    *,
    code: str = "c0de",
    name: str | None = None,
) -> Event:
    """An attempt at that moment; its id says what it is, unless `name` gives one."""
    return Event(
        id=name or f"{problem} {verdict} {code} {moment.instant.isoformat()}",
        instant=moment.instant,
        zone=moment.zone,
        offset_minutes=moment.offset_minutes,
        practice_day=practice_day(moment),
        machine="laptop",
        problem=problem,
        topic=TOPIC_OF.get(problem, "graphs"),
        difficulty=DIFFICULTY_OF.get(problem, Difficulty.EASY),
        package_hash="9acc",
        verdict=verdict,
        code_hash=code,
        growth=None,
        seed=7,
        isolation=Isolation.STRONG,
        cpu_seconds=0.03,
        hints_opened=0,
        tests={"hidden": Tally(12, 12)},
    )


def solved_on(*texts: str) -> tuple[Event, ...]:
    """A problem of its own solved at each of these times."""
    return tuple(attempt(at(text), f"problem-{number}") for number, text in enumerate(texts))


def noons(days: Sequence[date]) -> tuple[Event, ...]:
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


def histories() -> st.SearchStrategy[list[Event]]:
    events = st.builds(
        attempt,
        moments(),
        st.sampled_from(sorted(TOPIC_OF)),
        st.sampled_from([Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED]),
        code=st.sampled_from(["a1", "b2", "c3", "d4"]),
    )
    return st.lists(events, max_size=25)
