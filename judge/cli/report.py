"""A run, and a row of the list, as the objects that `--json` prints."""

from judge.judging.report import judgement_json
from judge.practice.overview import Row
from judge.practice.run import Run
from judge.progress.recorded import Recorded
from judge.progress.trio import TrioPart
from judge.verdict import Plain


def attempt_json(attempt: Run) -> dict[str, Plain]:
    return {**judgement_json(attempt.judgement), "award": _award(attempt.recorded)}


def row_json(row: Row) -> Plain:
    summary = row.summary
    return {
        "slug": summary.slug,
        "title": summary.title,
        "topic": summary.topic.value,
        "difficulty": summary.difficulty.value,
        "week": summary.week,
        "tags": list(summary.tags),
        "track": summary.track.value,
        "status": row.status.value,
    }


def _award(recorded: Recorded | None) -> Plain:
    if recorded is None:
        return None
    award = recorded.award()
    return {
        "xp": award.xp,
        "parts": [{"xp": xp, "reason": reason} for xp, reason in award.reasons],
        "level": award.level,
        "level_before": award.level_before,
        "streak_days": award.streak_days,
        "freezes": award.freezes,
        "badges": [badge.value for badge in award.badges],
        "trio": {
            "done": [part.value for part in TrioPart if part in award.trio.done],
            "missing": [part.value for part in award.trio.missing],
        },
        "next_review_days": award.next_review_days,
    }
