"""What there is to practise, how far this learner has come, and what a word like `last` means."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, final

from msgspec import Struct

from judge.errors import Fault, JudgeError
from judge.problem.catalogue import Catalogue
from judge.problem.near_miss import did_you_mean
from judge.problem.spec import Problem, Track
from judge.problem.summary import Summary
from judge.progress.event import AnyEvent, attempts
from judge.verdict import Verdict
from judge.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

    from judge.progress.days import Moment, Today
    from judge.progress.journal import JournalState
    from judge.progress.stats import Stats
    from judge.progress.syllabus import Syllabus

_TRACKS, _LEVELS = ("core", "extra"), ("easy", "medium", "hard")


@final
class Status(StrEnum):
    """How far the learner has come with a problem."""

    SOLVED = "solved"
    TRIED = "tried"
    STARTED = "started"
    NEW = "new"


@final
class Row(Struct, frozen=True):
    """One problem of the list."""

    summary: Summary
    status: Status


@final
class Filter(Struct, frozen=True):
    """What the list is narrowed to; `words` must all occur in slug, title, tags or statement."""

    topic: str | None = None
    week: int | None = None
    difficulty: str | None = None
    tag: str | None = None
    track: str | None = None
    status: str | None = None
    words: tuple[str, ...] = ()

    @property
    def keeps_all(self) -> bool:
        return self == Filter(words=self.words)

    def keeps(self, row: Row) -> bool:
        summary = row.summary
        wanted = (
            (self.topic, summary.topic),
            (self.week, summary.week),
            (self.difficulty, summary.difficulty),
            (self.track, summary.track),
            (self.status, row.status),
        )
        if any(asked is not None and asked != found for asked, found in wanted):
            return False
        return self.tag is None or self.tag in summary.tags

    def finds(self, summary: Summary, statement: str) -> bool:
        """Whether all words occur; `statement` is in lower case."""
        text = " ".join((summary.slug, summary.title.lower(), *summary.tags, statement))
        return all(word.lower() in text for word in self.words)


def rows(
    catalogue: Catalogue, workspace: Workspace | None, chosen: Filter
) -> tuple[list[Row], tuple[Fault, ...]]:
    """The problems that the filter keeps, in the order of the roadmap, and broken packages.

    Raises JudgeError for a topic or tag that no problem has.
    """
    summaries, faults = catalogue.summaries()
    _check(chosen.topic, "topic", {str(summary.topic) for summary in summaries})
    _check(chosen.tag, "tag", {tag for summary in summaries for tag in summary.tags})
    ordered = in_roadmap_order(summaries)
    if chosen.words:
        statements = catalogue.words()
        ordered = [each for each in ordered if chosen.finds(each, statements.get(each.slug, ""))]
    found = [Row(each, status) for each, status in _with_status(workspace, ordered)]
    return found if chosen.keeps_all else [row for row in found if chosen.keeps(row)], faults


def standing(
    workspace: Workspace, catalogue: Catalogue, moment: "Moment"
) -> "tuple[Stats, JournalState, Today]":
    """Where the learner stands now, with what the journal and the clock warn of."""
    # The rules of rewards are many, and a list asks for none of them.
    from judge.progress.days import settle
    from judge.progress.stats import stats

    state = workspace.journal.read()
    today = settle(moment, state.events)
    summaries, _ = catalogue.summaries()
    syllabus = syllabus_of(summaries, workspace.settings.start)
    return stats(state.events, syllabus, today), state, today


def syllabus_of(summaries: Iterable[Summary], start: "date | None") -> "Syllabus":
    from judge.progress.syllabus import Syllabus

    problems = [*summaries]
    return Syllabus(
        topic_of={problem.slug: problem.topic.value for problem in problems},
        core={problem.slug: problem.week for problem in problems if problem.track is Track.CORE},
        start=start,
    )


def resolve(word: str, catalogue: Catalogue, workspace: Workspace | None) -> Problem:
    """The problem that a word means: a slug, `last` (what was worked on), `today` (the next)."""
    match word, workspace:
        case "last", Workspace():
            return _last(catalogue, workspace)
        case "today", Workspace():
            return _next(catalogue, workspace)
        case (("last" | "today"), None):
            raise JudgeError(
                f"`{word}` needs a workspace, and there is none here", hint="judge init"
            )
        case _:
            return catalogue.find(word)


def in_roadmap_order(summaries: Iterable[Summary]) -> list[Summary]:
    """By week, core before extra, what builds on others after them, easy before hard."""
    by_slug = {summary.slug: summary for summary in summaries}
    depths: dict[str, int] = {}

    def depth(slug: str) -> int:
        """The longest chain of prerequisites; a circle of them, an author's slip, counts once."""
        if slug not in depths:
            depths[slug] = 0
            needed = [each for each in by_slug[slug].prerequisites if each in by_slug]
            depths[slug] = max((1 + depth(each) for each in needed), default=0)
        return depths[slug]

    def place(summary: Summary) -> tuple[int, int, int, int, int, str]:
        track, level = _TRACKS.index(summary.track), _LEVELS.index(summary.difficulty)
        return (
            summary.week,
            track,
            depth(summary.slug),
            level,
            summary.number or 0,
            summary.slug,
        )

    return sorted(by_slug.values(), key=place)


def _with_status(
    workspace: Workspace | None, summaries: Sequence[Summary]
) -> Iterable[tuple[Summary, Status]]:
    if workspace is None:
        return ((summary, Status.NEW) for summary in summaries)
    events = workspace.journal.read().events
    done, tried = _solved(events), {event.problem for event in attempts(events)}
    started = workspace.started([summary.slug for summary in summaries])

    def status(slug: str) -> Status:
        if slug in done:
            return Status.SOLVED
        if slug in tried:
            return Status.TRIED
        return Status.STARTED if slug in started else Status.NEW

    return ((summary, status(summary.slug)) for summary in summaries)


def _solved(events: Iterable[AnyEvent]) -> frozenset[str]:
    runs = attempts(events)
    return frozenset(event.problem for event in runs if event.verdict is Verdict.ACCEPTED)


def _last(catalogue: Catalogue, workspace: Workspace) -> Problem:
    slug = workspace.last_slug(catalogue.slugs())
    if slug is None:
        raise JudgeError("no problem has been started here yet", hint="judge new two-sum")
    return catalogue.load(slug)


def _next(catalogue: Catalogue, workspace: Workspace) -> Problem:
    """The first unsolved problem of the roadmap."""
    done = _solved(workspace.journal.read().events)
    summaries, _ = catalogue.summaries()
    for summary in in_roadmap_order(summaries):
        if summary.slug not in done:
            return catalogue.load(summary.slug)
    raise JudgeError("every problem is solved", hint="judge list")


def _check(word: str | None, what: str, known: set[str]) -> None:
    if word is not None and word not in known:
        names = sorted(known)
        hint = did_you_mean(word, names) or ", ".join(names)
        raise JudgeError(f"there is no {what} `{word}`", hint=hint)
