"""A run, and a row of the list, as the objects that `--json` prints."""

from judge.judging.report import judgement_json
from judge.overview import Row
from judge.practice import Attempt
from judge.progress.stats import Award
from judge.verdict import Plain


def attempt_json(attempt: Attempt) -> dict[str, Plain]:
    return {**judgement_json(attempt.judgement), "award": _award(attempt.award)}


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


def _award(award: Award | None) -> Plain:
    if award is None:
        return None
    return {"xp": award.xp, "level": award.level, "streak_days": award.streak_days}
