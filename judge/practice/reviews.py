"""Solving again what was solved before: which problem, from a blank stub, and how it went."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.errors import Fault, JudgeError
from judge.practice.stamp import head, subject
from judge.practice.starting import blank
from judge.problem.catalogue import Catalogue
from judge.problem.spec import Problem
from judge.progress.cards import Card, card_of
from judge.progress.days import Moment, Today, settle
from judge.progress.due import all_cards, due_cards, is_in_debt, reviews_of_the_day
from judge.progress.event import ProblemEvent, Rated, Rating, ReviewOpened
from judge.progress.history import History
from judge.workspace import Workspace


@final
class Opened(Struct, frozen=True):
    """A review that stands as a blank stub; `kept` is where the earlier file went.

    `is_again` says that it was open already, and nothing was written.
    """

    problem: Problem
    path: Path
    kept: Path | None
    is_again: bool
    warnings: tuple[Fault, ...]


def open_review(
    workspace: Workspace, catalogue: Catalogue, moment: Moment, named: Problem | None
) -> Opened:
    """The least remembered problem that is due, or the named one.

    Raises JudgeError where nothing is due, the named one is not, or the day has had enough.
    """
    state = workspace.journal.read()
    today = settle(moment, state.events)
    warnings = (*state.warnings, *today.warnings)
    history = History.of(state.events)
    waiting = _waiting(history, today)
    if waiting is not None and (named is None or named.slug == waiting):
        problem = catalogue.load(waiting)
        return Opened(problem, workspace.solution(problem), None, True, warnings)
    card = _chosen(history, catalogue.slugs(), today, named)
    problem = catalogue.load(card.problem)
    begun = blank(workspace, problem, moment, shows_topic=False)
    event = ReviewOpened(**head(today), **subject(problem), due=card.due)
    workspace.journal.append(event)
    return Opened(problem, begun.path, begun.kept, False, warnings)


def rate(workspace: Workspace, problem: Problem, moment: Moment, rating: Rating) -> date:
    """Records the learner's own word; the day on which the problem is due after it."""
    events = workspace.journal.read().events
    today = settle(moment, events)
    if _card(History.of(events), problem.slug, today.day) is None:
        raise _not_solved(problem)
    event = Rated(**head(today), **subject(problem), rating=rating)
    workspace.journal.append(event)
    card = _card(History.of([*events, event]), problem.slug, today.day)
    assert card is not None
    return card.due


def _waiting(history: History, today: Today) -> str | None:
    """A review that was opened today and not tried yet."""
    opened = _opened_today(history, today)
    tried = {slug for slug in opened if _was_tried(history.by_problem.get(slug, ()), opened[slug])}
    return next((slug for slug in opened if slug not in tried), None)


def _opened_today(history: History, today: Today) -> dict[str, ReviewOpened]:
    opened = (event for event in history.only(ReviewOpened) if event.practice_day == today.day)
    return {event.problem: event for event in opened}


def _was_tried(events: Sequence[ProblemEvent], opened: ReviewOpened) -> bool:
    return any(event.instant >= opened.instant and event is not opened for event in events)


def _chosen(history: History, known: Sequence[str], today: Today, named: Problem | None) -> Card:
    cards = [card for card in all_cards(history, today.day) if card.problem in known]
    due = due_cards(cards, today.day)
    opened = _opened_today(history, today)
    left = [card for card in due if card.problem not in opened]
    if named is not None:
        left = [card for card in left if card.problem == named.slug]
        if not left:
            raise _not_due(named, cards, today)
    if not left:
        raise JudgeError("no review is due", hint=_when_next(cards, today))
    # What the day began with counts: a review done makes the debt smaller, not the day.
    morning = due_cards(all_cards(history.before(today.day), today.day), today.day)
    if len(opened) >= reviews_of_the_day(morning):
        raise JudgeError(
            f"{len(opened)} reviews make a day: rest helps memory more than another one",
            # In debt, `judge new` alone would only lead back to the reviews.
            hint="judge log; or name a problem: judge new NAME"
            if is_in_debt(morning)
            else "judge new",
        )
    return left[0]


def _not_due(named: Problem, cards: Sequence[Card], today: Today) -> JudgeError:
    card = next((card for card in cards if card.problem == named.slug), None)
    if card is None:
        return _not_solved(named)
    when = "has been opened today" if card.due <= today.day else f"is not due before {card.due}"
    return JudgeError(
        f"`{named.slug}` {when}", hint=f"judge reset {named.slug} to solve it once more"
    )


def _not_solved(problem: Problem) -> JudgeError:
    return JudgeError(
        f"`{problem.slug}` has not been solved yet, so there is nothing to review",
        hint=f"judge new {problem.slug}",
    )


def _when_next(cards: Sequence[Card], today: Today) -> str:
    coming = [card.due for card in cards if card.due > today.day]
    return f"the next one is due on {min(coming)}" if coming else "judge new"


def _card(history: History, slug: str, day: date) -> Card | None:
    return card_of(slug, history.by_problem.get(slug, ()), day)
