"""The pages of a workspace, made from its journal alone: the same journal, the same pages."""

from pathlib import Path
from typing import Final, final

from msgspec import Struct

from judge.diary.days import diary_days, first_solved
from judge.diary.files import read_text, telling, write_changed
from judge.diary.heatmap import heatmap_svg
from judge.diary.page import diary_page
from judge.diary.picture import PICTURE
from judge.diary.readme import Standing, block, with_block
from judge.errors import Place
from judge.practice.overview import syllabus_of
from judge.practice.weeks import WeekView, week_views
from judge.problem.catalogue import Catalogue
from judge.problem.roadmap import ROADMAP_NAME, load_roadmap
from judge.problem.store import default_store
from judge.progress.account import Account
from judge.progress.days import Moment, Today, practice_day
from judge.progress.event import AnyEvent
from judge.progress.plan import start_of
from judge.progress.stats import stats
from judge.settings.values import Game
from judge.workspace import Workspace, merge_by_union, snake_case

README: Final = "README.md"
DIARY: Final = "DIARY.md"
HEATMAP: Final = "diary/heatmap.svg"
ATTRIBUTES: Final = ".gitattributes"

_WHY_UNION: Final = "`judge push` makes these anew, so that two versions need not conflict."


@final
class Pages(Struct, frozen=True):
    """Texts by the path of their file."""

    texts: dict[str, str]

    def write(self, root: Path) -> None:
        """Only what differs. Raises JudgeError where a file cannot be written.

        Pages of two machines never conflict: git keeps the lines of both, and the next
        push makes the pages anew.
        """
        with telling(root / ATTRIBUTES):
            merge_by_union(root, self.texts, _WHY_UNION)
        for name, text in self.texts.items():
            with telling(root / name):
                write_changed(root / name, text)


def make_pages(
    workspace: Workspace, catalogue: Catalogue, events: tuple[AnyEvent, ...], now: Moment
) -> Pages:
    """As things stood at the last event, so that a day without practice changes no page."""
    today = _last_day(events, now)
    account = Account.of(events)
    summaries, _ = catalogue.summaries()
    standing = stats(events, syllabus_of(summaries, workspace.settings.start), today)
    days = diary_days(account, standing.badges)
    with_xp = workspace.settings.game is not Game.OFF
    told = Standing(
        stats=standing,
        weeks=_weeks(workspace, catalogue, account, today),
        days=days,
        solved=first_solved(account),
        heatmap=HEATMAP,
        with_xp=with_xp,
        picture=PICTURE if (workspace.root / PICTURE).is_file() else None,
    )

    def solution(slug: str, topic: str) -> str | None:
        path = f"solutions/{topic}/{snake_case(slug)}.py"
        return path if (workspace.root / path).is_file() else None

    readme = workspace.root / README
    text = with_block(read_text(readme), block(told, solution), Place(readme))
    return Pages(
        {
            README: text,
            DIARY: diary_page(days, solution, with_xp=with_xp),
            HEATMAP: heatmap_svg(standing.heatmap),
        }
    )


def _last_day(events: tuple[AnyEvent, ...], now: Moment) -> Today:
    past = [event for event in events if event.instant <= now.instant]
    if not past:
        return Today(practice_day(now), now)
    last = max(past, key=lambda event: event.instant)
    return Today(last.practice_day, Moment(last.instant, last.zone, last.offset_minutes))


def _weeks(
    workspace: Workspace, catalogue: Catalogue, account: Account, today: Today
) -> tuple[WeekView, ...]:
    """A folder of somebody's own problems has no roadmap."""
    if not (catalogue.root / ROADMAP_NAME).is_file():
        return ()
    roadmap = load_roadmap(catalogue.root, default_store())
    start = start_of(workspace.settings.start, account.history, today.day)
    present = frozenset(catalogue.slugs())
    return week_views(roadmap, present, account.history.solved(), start, today.day)
