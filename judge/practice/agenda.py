"""Today: what is due, what is next, what else there is, and how far the day has come."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import Fault, JudgeError
from judge.practice.overview import in_roadmap_order
from judge.practice.stamp import head
from judge.problem.catalogue import Catalogue
from judge.problem.roadmap import ROADMAP_NAME, Roadmap, load_roadmap
from judge.problem.spec import Problem
from judge.problem.store import default_store
from judge.problem.summary import Summary
from judge.progress.account import Account
from judge.progress.award import trio_today
from judge.progress.days import Moment, Today, settle
from judge.progress.event import Rerolled
from judge.progress.history import History
from judge.progress.ledger import Ledger
from judge.progress.plan import Course, Plan, ProjectStage, next_problem, plan_of
from judge.progress.trio import Trio
from judge.workspace import Workspace


@final
class Agenda(Struct, frozen=True):
    """The plan of the day with what has been done of it.

    `problems` are those that the plan names, by slug; `reviewed` and `solved` what was done.
    `stage_title` names the project and its stage, if there is one.
    """

    plan: Plan
    ledger: Ledger
    trio: Trio
    problems: dict[str, Summary]
    reviewed: frozenset[str]
    solved: frozenset[str]
    started: frozenset[str]
    focus: str
    stage_title: str
    warnings: tuple[Fault, ...]


def agenda(workspace: Workspace, catalogue: Catalogue, moment: Moment) -> Agenda:
    state = workspace.journal.read()
    today = settle(moment, state.events)
    account = Account.of(state.events)
    roadmap = _roadmap(catalogue.root)
    course = _course(workspace, catalogue, roadmap)
    plan = plan_of(course, account.history, today.day)
    named = {*plan.reviews, *(slug for slug in (plan.next, plan.pick) if slug)}
    return Agenda(
        plan=plan,
        ledger=account.ledger(today),
        trio=trio_today(account, today),
        problems={each.slug: each for each in course.problems if each.slug in named},
        reviewed=_reviewed(account, today),
        solved=frozenset(account.history.solved()),
        started=workspace.started(named),
        focus=_focus(roadmap, plan.week),
        stage_title=_stage_title(roadmap, plan.stage),
        warnings=(*state.warnings, *today.warnings),
    )


def reroll(workspace: Workspace, catalogue: Catalogue, moment: Moment) -> Agenda:
    """Exchanges the random pick, once a day. Raises JudgeError for a second time."""
    before = agenda(workspace, catalogue, moment)
    if not before.plan.can_reroll:
        if before.plan.pick is None:
            raise JudgeError("there is no random pick today", hint="judge review")
        raise JudgeError(
            "the random pick cannot be exchanged again today", hint=f"judge new {before.plan.pick}"
        )
    today = settle(moment, workspace.journal.read().events)
    workspace.journal.append(Rerolled(**head(today)))
    return agenda(workspace, catalogue, moment)


def next_problem_of(
    workspace: Workspace, catalogue: Catalogue, moment: Moment, *, may_be_in_debt: bool
) -> Problem:
    """The plan's next problem; once that is solved, the one after it.

    Raises JudgeError with the way to the reviews if too many are due and that matters.
    """
    events = workspace.journal.read().events
    today, history = settle(moment, events), History.of(events)
    course = _course(workspace, catalogue, _roadmap(catalogue.root))
    plan = plan_of(course, history, today.day)
    if plan.in_debt and not may_be_in_debt:
        tried = _reviewed(Account.of(events), today)
        raise JudgeError(
            f"{plan.due} reviews are due, so there is no new problem today",
            hint="name a problem, which is never refused; the other reviews can wait"
            if len(tried) >= len(plan.reviews)
            else "judge review; or name a problem, which is never refused",
        )
    solved = history.solved()
    if plan.next is not None and plan.next not in solved:
        return catalogue.load(plan.next)
    following = next_problem(_unlocked(course.problems, solved), plan.week, catching_up=False)
    if following is None:
        raise JudgeError("every problem is solved", hint="judge list")
    return catalogue.load(following.slug)


def _course(workspace: Workspace, catalogue: Catalogue, roadmap: Roadmap | None) -> Course:
    """Seeded by the folder's name, which is the same on all machines that share a journal."""
    summaries, _ = catalogue.summaries()
    return Course(
        problems=in_roadmap_order(summaries),
        start=workspace.settings.start,
        stages=tuple(_stages(roadmap)) if roadmap else (),
        seed=os.fspath(workspace.root.name),
    )


def _roadmap(root: Path) -> Roadmap | None:
    """A folder of somebody's own problems has none."""
    return load_roadmap(root, default_store()) if (root / ROADMAP_NAME).is_file() else None


def _stages(roadmap: Roadmap) -> Iterator[ProjectStage]:
    for week in roadmap.weeks:
        for stages in week.stages:
            project = roadmap.project(stages.project)
            for stage in project.stages[stages.first - 1 : stages.last]:
                yield ProjectStage(project.slug, stage.slug, week.week)


def _unlocked(problems: Sequence[Summary], solved: set[str]) -> list[Summary]:
    known = {problem.slug for problem in problems}
    return [
        problem
        for problem in problems
        if problem.slug not in solved and not (known & {*problem.prerequisites}) - solved
    ]


def _reviewed(account: Account, today: Today) -> frozenset[str]:
    """Attempted counts: a review that failed honestly has been done."""
    return frozenset(
        review.key[0] for review in account.reviews if review.first.practice_day == today.day
    )


def _focus(roadmap: Roadmap | None, week: int) -> str:
    weeks = roadmap.weeks if roadmap else ()
    return next((each.focus for each in weeks if each.week == week), "")


def _stage_title(roadmap: Roadmap | None, stage: ProjectStage | None) -> str:
    if roadmap is None or stage is None:
        return ""
    project = roadmap.project(stage.project)
    goal = next(each.goal for each in project.stages if each.slug == stage.stage)
    return f"{project.title}: {goal}"
