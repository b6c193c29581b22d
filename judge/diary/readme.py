"""The part of the workspace's `README.md` that is kept up to date; the rest is the person's."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final, final

from msgspec import Struct

from judge.diary.days import DiaryDay, Solved, since
from judge.diary.markdown import link, plain, table
from judge.diary.page import FilePath, day_items
from judge.errors import JudgeError, Place
from judge.practice.weeks import WeekView
from judge.progress.stats import Stats

BEGIN: Final = "<!-- judge:begin (kept up to date by `judge push`; write above or below) -->"
END: Final = "<!-- judge:end -->"
_BEGIN_MARK: Final = "<!-- judge:begin"
_NEW_README: Final = "# My practice\n\n"
_LATELY: Final = timedelta(days=6)


@final
class Standing(Struct, frozen=True):
    """All that the block tells. `picture` is a drawing of a solution at work, if asked for."""

    stats: Stats
    weeks: Sequence[WeekView]
    days: Sequence[DiaryDay]
    solved: Sequence[Solved]
    heatmap: str
    with_xp: bool
    picture: str | None = None


def with_block(readme: str | None, block: str, place: Place) -> str:
    """The text with the block in its place; everything around it stays, line ends too.

    Raises JudgeError where the marks do not make one block.
    """
    if readme is None:
        return f"{_NEW_README}{BEGIN}\n{block}\n{END}\n"
    # That of the first line: a single odd one further down must not turn the block over.
    line_end = "\r\n" if readme.partition("\n")[0].endswith("\r") else "\n"
    fresh = f"{BEGIN}\n{block}\n{END}".replace("\n", line_end)
    first, last = readme.find(_BEGIN_MARK), readme.find(END)
    if first == -1 and last == -1:
        gap = "" if not readme or readme.endswith("\n") else line_end
        return f"{readme}{gap}{line_end if readme else ''}{fresh}{line_end}"
    if first == -1 or last < first or readme.count(_BEGIN_MARK) + readme.count(END) != 2:
        raise JudgeError(
            f"the block of `{BEGIN[:16]} …` to `{END}` is not whole, so nothing was written",
            where=place,
            hint="leave each of the two marks once, in this order, or delete both",
        )
    return f"{readme[:first]}{fresh}{readme[last + len(END) :]}"


def block(standing: Standing, solution: FilePath) -> str:
    parts = [
        *_head(standing),
        f"![Practice in the last 26 weeks]({standing.heatmap})",
        *([f"![The latest solution, step by step]({standing.picture})"] * bool(standing.picture)),
        *_lately(standing, solution),
        "### By topic\n\n" + _topics(standing.stats, with_xp=standing.with_xp),
        *(["### By week\n\n" + _weeks(standing.weeks)] * bool(standing.weeks)),
        *_badges(standing),
        *_solved(standing, solution),
    ]
    return "\n\n".join(parts)


def _head(standing: Standing) -> Iterator[str]:
    stats = standing.stats
    count = f"{len(standing.solved)} solved"
    if not standing.with_xp:
        yield f"**{count}**"
        return
    days = f"{stats.streak.current} day{'' if stats.streak.current == 1 else 's'} in a row"
    yield (
        f"**Level {stats.level} · {stats.xp} XP · {count} · {days}** "
        f"(best {stats.streak.best}) · consistency {stats.consistency} %"
    )


def _lately(standing: Standing, solution: FilePath) -> Iterator[str]:
    if not standing.days:
        return
    last = standing.days[-1].day
    items = [
        item
        for day in reversed(since(standing.days, last - _LATELY))
        for item in (f"- **{day.day.isoformat()}**", *_nested(day, solution, standing.with_xp))
    ]
    yield "### Lately\n\n" + "\n".join(items) + "\n\nAll days: [DIARY.md](DIARY.md)"


def _nested(day: DiaryDay, solution: FilePath, with_xp: bool) -> Iterator[str]:
    for item in day_items(day, solution, with_xp=with_xp):
        yield "  " + item.replace("\n", "\n  ")


def _topics(stats: Stats, *, with_xp: bool) -> str:
    topics = [topic for topic in stats.topics if topic.total or topic.xp or topic.solved]
    head = ["topic", "solved", "mastery", "weeks in a row"]
    rows = [
        [
            plain(topic.topic),
            f"{topic.solved}/{topic.total}",
            f"{topic.mastery} %",
            str(topic.streak_weeks),
        ]
        for topic in topics
    ]
    if with_xp:
        head.insert(1, "XP")
        for row, topic in zip(rows, topics, strict=True):
            row.insert(1, str(topic.xp))
    return table(head, rows, right=head[1:])


def _weeks(weeks: Sequence[WeekView]) -> str:
    rows = []
    for view in weeks:
        extra = sum(leg.is_solved for leg in view.extra)
        is_here = any(leg.is_here for leg in view.extra)
        rows.append(
            [
                str(view.week.week),
                plain(view.week.focus),
                f"{view.solved}/{view.here}" if view.here else "coming",
                f"{extra}/{sum(leg.is_here for leg in view.extra)}" if is_here else "–",
            ]
        )
    return table(["week", "focus", "core", "extra"], rows, right=["week", "core", "extra"])


def _badges(standing: Standing) -> Iterator[str]:
    earned = standing.stats.badges
    if earned and standing.with_xp:
        named = (f"**{plain(each.badge)}** ({each.day.isoformat()})" for each in earned)
        yield "### Badges\n\n" + " · ".join(named)


def _solved(standing: Standing, solution: FilePath) -> Iterator[str]:
    if not standing.solved:
        return
    head = ["problem", "topic", "difficulty", "first solved"]
    rows = []
    for solved in reversed(standing.solved):
        run = solved.attempt
        path = solution(run.problem, run.topic)
        rows.append(
            [
                plain(run.problem) if path is None else link(run.problem, path),
                plain(run.topic),
                str(run.difficulty),
                run.practice_day.isoformat(),
            ]
        )
    yield "### Solved\n\n" + table(head, rows)
