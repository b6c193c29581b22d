"""`DIARY.md`: the days of practice, the newest first."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from judge.diary.days import DiaryDay, Solved
from judge.diary.markdown import link, note, plain
from judge.progress.event import Logged

FilePath: TypeAlias = Callable[[str, str], str | None]
"""The path of a problem's solution (by slug and topic) from the workspace, if it stands there."""

_NAMED_FILES: Final = 5


def diary_page(days: Iterable[DiaryDay], solution: FilePath, *, with_xp: bool) -> str:
    newest_first = sorted(days, key=lambda day: day.day, reverse=True)
    parts = ["# Diary", *("\n".join(_day(day, solution, with_xp)) for day in newest_first)]
    if not newest_first:
        parts.append("Nothing has been practised yet.")
    return "\n\n".join(parts) + "\n"


def day_items(day: DiaryDay, solution: FilePath, *, with_xp: bool) -> Iterator[str]:
    """One item of a list for each thing that is worth telling."""
    for solved in day.solved:
        yield f"- solved {_solved(solved, solution, with_xp)}"
    for slug in day.reviewed:
        yield f"- reviewed {plain(slug)}"
    if day.tried:
        yield f"- worked on {', '.join(map(plain, day.tried))}"
    if day.kills:
        yield f"- brought down {day.kills} wrong solution{'' if day.kills == 1 else 's'}"
    for badge in day.badges if with_xp else ():
        yield f"- badge: **{plain(badge)}**"
    for entry in day.notes:
        yield f"- {note(entry.text)}{_files(entry)}"


def _day(day: DiaryDay, solution: FilePath, with_xp: bool) -> Iterator[str]:
    earned = f" · {day.xp} XP" if with_xp and day.xp else ""
    yield f"## {day.day.isoformat()}, {day.day:%A}{earned}"
    yield ""
    yield from day_items(day, solution, with_xp=with_xp)


def _solved(solved: Solved, solution: FilePath, with_xp: bool) -> str:
    run = solved.attempt
    path = solution(run.problem, run.topic)
    name = plain(run.problem) if path is None else link(run.problem, path)
    facts = [str(run.difficulty), plain(run.topic)]
    if run.imported:
        facts.append("imported")
    elif solved.runs > 1:
        facts.append(f"{solved.runs} runs")
    if with_xp and solved.xp:
        facts.append(f"{solved.xp} XP")
    return f"{name} ({', '.join(facts)})"


def _files(entry: Logged) -> str:
    if not entry.files:
        return ""
    shown = [plain(path) for path in entry.files[:_NAMED_FILES]]
    if len(entry.files) > _NAMED_FILES:
        shown.append(f"{len(entry.files) - _NAMED_FILES} more")
    return f" *({', '.join(shown)})*"
