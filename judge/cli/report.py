"""A run, and a row of the list, as the objects that `--json` prints."""

from judge.judging.report import judgement_json
from judge.practice import Attempt, Status
from judge.problem.spec import Problem
from judge.progress.stats import Award
from judge.verdict import Plain


def attempt_json(attempt: Attempt) -> dict[str, Plain]:
    return {**judgement_json(attempt.judgement), "award": _award(attempt.award)}


def problem_json(problem: Problem, status: Status) -> Plain:
    spec = problem.spec
    return {
        "slug": problem.slug,
        "title": spec.title,
        "topic": spec.topic.value,
        "difficulty": spec.difficulty.value,
        "week": spec.week,
        "tags": list(spec.tags),
        "track": spec.track.value,
        "status": status.value,
    }


def _award(award: Award | None) -> Plain:
    if award is None:
        return None
    return {"xp": award.xp, "level": award.level, "streak_days": award.streak_days}
