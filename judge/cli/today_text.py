"""The plan of the day as a screen and as an object."""

import textwrap
from collections.abc import Iterator
from typing import final

import click
from msgspec import Struct

from judge.cli.glyphs import Glyphs
from judge.cli.prose import wrapped
from judge.practice.agenda import Agenda
from judge.progress.trio import Trio, TrioPart
from judge.settings.values import Game
from judge.verdict import Plain

_WEEKS = 12
_LABEL = 10
_WIDEST = 100


@final
class _Item(Struct, frozen=True):
    """A line of the plan: what it is, what to type for it, whether it is done."""

    label: str
    text: str
    command: str = ""
    is_done: bool = False


def today_lines(found: Agenda, game: Game, glyphs: Glyphs, columns: int | None) -> Iterator[str]:
    """`columns` is the width of the terminal; None leaves every line as long as it is."""
    plan, width = found.plan, min(columns, _WIDEST) if columns else None
    yield click.style(_heading(found, glyphs), bold=True)
    if game is Game.FULL:
        yield from _standing_lines(found, glyphs, width)
    if plan.in_debt:
        debt = f"{plan.due} reviews are due: nothing new today, three of them instead."
        yield wrapped(debt, width)
    yield ""
    items = [*_items(found)]
    align = max((len(item.text) for item in items[:-1] if item.command), default=0)
    for item in items:
        yield from _item_lines(item, glyphs, width, align)
    following = next((item.command for item in items if item.command and not item.is_done), None)
    yield f"\nNext: {following or 'judge list'}"


def _heading(found: Agenda, glyphs: Glyphs) -> str:
    day = found.plan.day
    focus = f": {found.focus}" if found.focus else ""
    week = f"week {found.plan.week} of {_WEEKS}" if found.plan.week <= _WEEKS else "all weeks done"
    return f"{day:%a} {day.day} {day:%b} {glyphs.dot} {week}{focus}"


def _standing_lines(found: Agenda, glyphs: Glyphs, width: int | None) -> Iterator[str]:
    days, freezes = found.ledger.streak.current, found.ledger.freezes
    streak = f"{glyphs.flame} {_counted(days, 'day')}, {_counted(freezes, 'freeze')}"
    done = len(TrioPart) - len(found.trio.missing)
    missing = ", ".join(_missing(found.trio, in_debt=found.plan.in_debt))
    trio = f"trio {done}/{len(TrioPart)}" + (f": still {missing}" if missing else "")
    line = f"{streak} {glyphs.dot} {trio}"
    if width is None or len(line) < width:  # the flame takes two columns
        yield line
    else:
        yield from (streak, trio)


def _missing(trio: Trio, *, in_debt: bool) -> Iterator[str]:
    """When nothing is due, a second new problem stands for the review; in debt, a second
    review for the new problem."""
    lacks_review, lacks_new = (part in trio.missing for part in (TrioPart.REVIEW, TrioPart.NEW))
    if in_debt and lacks_new:
        yield "two reviews" if lacks_review else "another review"
    elif trio.needs_two_new and lacks_review:
        yield "two new problems" if lacks_new else "another new problem"
    else:
        yield from ["a review"] if lacks_review else []
        yield from ["a new problem"] if lacks_new else []
    if TrioPart.EXPERIMENT in trio.missing:
        yield "an experiment"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _items(found: Agenda) -> Iterator[_Item]:
    plan = found.plan
    for slug in plan.reviews:
        # No topic: a review is blind, so that the topic gives no hint away.
        yield _Item("review", slug, "judge review", slug in found.reviewed)
    label = "catch up" if plan.is_catching_up else "new"
    yield from _problem_items(label, plan.next, found)
    yield from _problem_items("random", plan.pick, found)
    if plan.stage is not None:
        yield _Item("project", f"{found.stage_title} (coming)")
    yield _Item("experiment", plan.experiment, "judge log", TrioPart.EXPERIMENT in found.trio.done)


def _problem_items(label: str, slug: str | None, found: Agenda) -> Iterator[_Item]:
    if slug is None:
        return
    problem, is_done = found.problems[slug], slug in found.solved
    command = f"judge run {slug}" if slug in found.started else f"judge new {slug}"
    yield _Item(label, f"{slug} ({problem.difficulty}, {problem.topic})", command, is_done)


def _item_lines(item: _Item, glyphs: Glyphs, width: int | None, align: int) -> Iterator[str]:
    """The command stands in a column of its own where there is room for it, and else below."""
    sign = click.style(glyphs.right, fg="green") if item.is_done else " " * len(glyphs.right)
    head = f"{sign} {item.label:<{_LABEL}} "
    indent = " " * (len(glyphs.right) + _LABEL + 2)
    room = None if width is None else max(20, width - len(indent))
    rows = [item.text]
    if room is not None:
        # Names stay whole: they are there to be typed.
        rows = textwrap.wrap(item.text, room, break_on_hyphens=False, break_long_words=False)
    if item.command and not item.is_done:
        command = click.style(item.command, fg="cyan")
        if room is None or max(align, len(item.text)) + 3 + len(item.command) <= room:
            rows = [f"{item.text:<{align}}   {command}"]
        else:
            rows.append(command)
    yield head + rows[0]
    yield from (indent + row for row in rows[1:])


def today_json(found: Agenda) -> dict[str, Plain]:
    plan, trio = found.plan, found.trio
    reviews: list[Plain] = [{"slug": slug, "done": slug in found.reviewed} for slug in plan.reviews]
    done: list[Plain] = [part.value for part in TrioPart if part in trio.done]
    missing: list[Plain] = [part.value for part in trio.missing]
    return {
        "schema": 1,
        "day": plan.day.isoformat(),
        "week": plan.week,
        "focus": found.focus,
        "streak": {
            "current": found.ledger.streak.current,
            "best": found.ledger.streak.best,
            "freezes": found.ledger.freezes,
        },
        "trio": {"done": done, "missing": missing},
        "reviews": reviews,
        "due": plan.due,
        "in_debt": plan.in_debt,
        "next": _problem_json(plan.next, found),
        "pick": _problem_json(plan.pick, found),
        "can_reroll": plan.can_reroll,
        "stage": _stage_json(found),
        "experiment": plan.experiment,
    }


def _problem_json(slug: str | None, found: Agenda) -> Plain:
    if slug is None:
        return None
    is_started = "started" if slug in found.started else "new"
    return {"slug": slug, "status": "solved" if slug in found.solved else is_started}


def _stage_json(found: Agenda) -> Plain:
    stage = found.plan.stage
    if stage is None:
        return None
    return {"project": stage.project, "stage": stage.stage, "status": "coming"}
