"""Today's plan: what is due, what is next, something at random, and something to try out.

It follows from what had happened before today, the date and the workspace. So it stands all
day, whatever is done meanwhile, and is the same on every machine that has the same journal.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, TypeVar, final

from msgspec import Struct

from judge.problem.digest import blake2b
from judge.problem.summary import Summary
from judge.progress.due import all_cards, due_cards, is_in_debt, reviews_of_the_day
from judge.progress.event import Attempt, StagePassed
from judge.progress.experiments import experiments_for
from judge.progress.history import History

DAYS_OF_A_WEEK: Final = 7
CATCH_UP_EVERY: Final = 3
_CORE: Final = "core"

T = TypeVar("T")


@final
class ProjectStage(Struct, frozen=True):
    """A stage of a project in the order of the roadmap; `exists` once it can be worked on."""

    project: str
    stage: str
    week: int
    exists: bool = False


@final
class Course(Struct, frozen=True):
    """`problems` in the order of the roadmap; `seed` is the workspace's own."""

    problems: Sequence[Summary]
    start: date | None = None
    stages: Sequence[ProjectStage] = ()
    seed: str = ""


@final
class Plan(Struct, frozen=True):
    """`due` counts all reviews that are due. In debt there is nothing new today.

    `is_catching_up` says that `next` comes from the earliest unfinished week.
    """

    day: date
    week: int
    reviews: tuple[str, ...]
    due: int
    in_debt: bool
    next: str | None
    is_catching_up: bool
    pick: str | None
    stage: ProjectStage | None
    experiment: str
    can_reroll: bool


def plan_of(course: Course, events: History, day: date) -> Plan:
    """The plan of that day; of `events`, only a reroll of the day itself matters."""
    before = events.before(day)
    start = start_of(course.start, events, day)
    week = week_of(start, day)
    solved = before.solved()
    known = {problem.slug for problem in course.problems}
    due = due_cards((card for card in all_cards(before, day) if card.problem in known), day)
    in_debt = is_in_debt(due)
    open_ = [] if in_debt else _unlocked(course.problems, solved)
    catching_up = (day - start).days % CATCH_UP_EVERY == CATCH_UP_EVERY - 1
    next_ = next_problem(open_, week, catching_up=catching_up)
    picks = _picks(before, [problem for problem in open_ if problem is not next_], week)
    rolls = (
        [f"{course.seed}|{day}", f"{course.seed}|{day}|again"]
        if events.was_rerolled(day)
        else [f"{course.seed}|{day}"]
    )
    return Plan(
        day=day,
        week=week,
        reviews=tuple(card.problem for card in due[: reviews_of_the_day(due)]),
        due=len(due),
        in_debt=in_debt,
        next=next_.slug if next_ else None,
        is_catching_up=catching_up and next_ is not None and next_.week < week,
        pick=_pick(picks, rolls),
        stage=_next_stage(course.stages, before, week),
        experiment=_drawn(
            experiments_for(frozenset(p.topic for p in course.problems if p.week == week)),
            f"{course.seed}|{day}|experiment",
        ),
        can_reroll=len(picks) > 1 and not events.was_rerolled(day),
    )


def start_of(start: date | None, events: History, day: date) -> date:
    """The first day of the roadmap: as set, or the day of first use."""
    if start is not None:
        return start
    return min((event.practice_day for event in events.events), default=day)


def week_of(start: date, day: date) -> int:
    """Seven days from the start each, counted from 1; before the start it is the first."""
    return max(1, (day - start).days // DAYS_OF_A_WEEK + 1)


def next_problem(unlocked: Sequence[Summary], week: int, *, catching_up: bool) -> Summary | None:
    """Core of this week, of the earliest unfinished one, of the next ones, then extras.

    `unlocked` in the order of the roadmap. Catching up, the earliest week comes first.
    """
    core = [problem for problem in unlocked if problem.track == _CORE]
    current = [problem for problem in core if problem.week == week]
    earlier = [problem for problem in core if problem.week < week]
    order = [earlier, current] if catching_up else [current, earlier]
    return next((problem for group in (*order, core, unlocked) for problem in group), None)


def _unlocked(problems: Sequence[Summary], solved: set[str]) -> list[Summary]:
    """Unsolved, with everything solved that it builds on, as far as that exists."""
    known = {problem.slug for problem in problems}
    return [
        problem
        for problem in problems
        if problem.slug not in solved
        and all(slug in solved or slug not in known for slug in problem.prerequisites)
    ]


def _picks(before: History, others: Sequence[Summary], week: int) -> list[Summary]:
    """Of the topic that was left alone longest, an untouched one first; none from weeks ahead
    while there is another."""
    open_ = [problem for problem in others if problem.week <= week] or others
    touched: dict[str, date] = {}
    for run in before.only(Attempt):
        touched[run.topic] = run.practice_day
    oldest = min((_last(touched, problem) for problem in open_), default=date.min)
    return [problem for problem in open_ if _last(touched, problem) == oldest]


def _last(touched: Mapping[str, date], problem: Summary) -> date:
    return touched.get(problem.topic, date.min)


def _pick(picks: Sequence[Summary], rolls: Iterable[str]) -> str | None:
    """Each roll leaves out what the earlier ones gave, as long as anything is left."""
    left, pick = [problem.slug for problem in picks], None
    for roll in rolls:
        left = [slug for slug in left if slug != pick] or left
        pick = _drawn(left, roll) if left else None
    return pick


def _next_stage(stages: Sequence[ProjectStage], before: History, week: int) -> ProjectStage | None:
    """Of this week's projects, or of an earlier week's, the first stage not passed yet."""
    passed = {(each.project, each.stage) for each in before.only(StagePassed)}
    open_ = [each for each in stages if (each.project, each.stage) not in passed]
    this_week = (each for each in open_ if each.week == week)
    earlier = (each for each in open_ if each.week < week)
    return next(this_week, None) or next(earlier, None)


def _drawn(items: Sequence[T], seed: str) -> T:
    """One of them, by the seed alone; the random module is dear to load and made for more."""
    number = int.from_bytes(blake2b(seed.encode(), digest_size=8).digest(), "big")
    return items[number % len(items)]
