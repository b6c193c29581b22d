"""`judge roadmap`: the twelve weeks, with where you stand in them."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from judge.cli.glyphs import Glyphs, glyphs_for
from judge.cli.shared import columns, json_option, now, warn
from judge.errors import JudgeError
from judge.practice import weeks
from judge.practice.weeks import Leg, WeekView
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.roadmap import Roadmap, load_roadmap
from judge.problem.store import default_store
from judge.progress.days import settle
from judge.progress.history import History
from judge.progress.plan import start_of
from judge.verdict import Plain
from judge.workspace import Workspace, find_workspace


@click.command()
@click.option("--week", type=click.IntRange(1, 12), help="One week with its problems.")
@json_option
def roadmap(week: int | None, as_json: bool) -> None:
    """Show the weeks of the roadmap: which is now, what is solved, what is coming.

    Dates offer and never press: nothing expires, and any problem can be started at any time.

    \b
    judge roadmap
    judge roadmap --week 3
    """
    plan = load_roadmap(problems_root(), default_store())
    views = _views(plan, find_workspace(Path.cwd()))
    if week is not None:
        views = views[week - 1 : week]
        if not views:
            raise JudgeError(f"the roadmap has no week {week}", hint="judge roadmap")
    if as_json:
        rows: list[Plain] = [_week_json(view, plan) for view in views]
        click.echo(json.dumps({"schema": 1, "weeks": rows}))
        return
    glyphs, width = glyphs_for(), columns()
    lines = _week_lines(views[0], plan, glyphs) if week else _table(views, glyphs, width)
    for line in lines:
        click.echo(line)


def _views(plan: Roadmap, workspace: Workspace | None) -> Sequence[WeekView]:
    """Without a workspace the roadmap would begin today."""
    state = workspace.journal.read() if workspace else None
    events = state.events if state else ()
    today = settle(now(), events)
    warn((*(state.warnings if state else ()), *today.warnings))
    chosen = workspace.settings.start if workspace else None
    history = History.of(events)
    start = start_of(chosen, history, today.day)
    present = frozenset(Catalogue(problems_root()).slugs())
    return weeks.week_views(plan, present, history.solved(), start, today.day)


def _table(views: Sequence[WeekView], glyphs: Glyphs, width: int | None) -> Iterator[str]:
    """A line a week; the focus is cut where the terminal is narrow."""
    focus = max(len(view.week.focus) for view in views)
    room = focus if width is None else max(10, min(focus, width - 32))
    for view in views:
        sign = ">" if view.is_now else " "
        head = f"{sign} {view.week.week:>2}  {_fitted(view.week.focus, room, glyphs):<{room}}"
        yield click.style(
            f"{head}  {_standing(view, glyphs)}", bold=view.is_now, dim=view.is_coming
        )
    yield ""
    yield "One week: judge roadmap --week 1"


def _standing(view: WeekView, glyphs: Glyphs) -> str:
    if view.is_coming:
        return "coming"
    total = len(view.core)
    extra = sum(leg.is_solved for leg in view.extra)
    more = f" +{extra}" if extra else ""
    return f"{glyphs.bar(view.solved, total)} {view.solved}/{total}{more}"


def _week_lines(view: WeekView, plan: Roadmap, glyphs: Glyphs) -> Iterator[str]:
    week = view.week
    when = f"{view.first:%d %b} {glyphs.dash} {view.last:%d %b}" + (", now" if view.is_now else "")
    yield f"{click.style(f'Week {week.week}: {week.focus}', bold=True)}   {when}"
    for concept in week.concepts:
        yield f"  {glyphs.dot} {concept}"
    for title, legs in (("core", view.core), ("extra", view.extra)):
        if legs:
            yield f"\n{title}"
            yield from (_leg_line(leg, glyphs) for leg in legs)
    yield from _stage_lines(view, plan, glyphs)


def _leg_line(leg: Leg, glyphs: Glyphs) -> str:
    sign = click.style(glyphs.right, fg="green") if leg.is_solved else " " * len(glyphs.right)
    coming = "" if leg.is_here else "   coming"
    level = f"{leg.stop.difficulty} {glyphs.dot} {leg.stop.topic}"
    return f"  {sign} {leg.stop.slug}  {click.style(level, dim=True)}{coming}"


def _stage_lines(view: WeekView, plan: Roadmap, glyphs: Glyphs) -> Iterator[str]:
    for stages in view.week.stages:
        project = plan.project(stages.project)
        yield f"\n{project.title}   coming"
        for number in range(stages.first, stages.last + 1):
            yield f"    {number:>2}  {project.stages[number - 1].goal}"


def _fitted(text: str, room: int, glyphs: Glyphs) -> str:
    return text if len(text) <= room else f"{text[: room - 1]}…"


def _week_json(view: WeekView, plan: Roadmap) -> Plain:
    return {
        "week": view.week.week,
        "focus": view.week.focus,
        "concepts": list(view.week.concepts),
        "first": view.first.isoformat(),
        "last": view.last.isoformat(),
        "is_now": view.is_now,
        "problems": [_leg_json(leg) for leg in view.legs],
        "stages": [
            {
                "project": stages.project,
                "number": number,
                "slug": plan.project(stages.project).stages[number - 1].slug,
                "status": "coming",
            }
            for stages in view.week.stages
            for number in range(stages.first, stages.last + 1)
        ],
    }


def _leg_json(leg: Leg) -> Plain:
    status = "solved" if leg.is_solved else "new" if leg.is_here else "coming"
    return {
        "slug": leg.stop.slug,
        "title": leg.stop.title,
        "topic": leg.stop.topic.value,
        "difficulty": leg.stop.difficulty.value,
        "track": leg.stop.track.value,
        "status": status,
    }
