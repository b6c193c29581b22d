"""The object that `judge stats --json` prints."""

from judge.progress.stats import Stats, TopicStats
from judge.progress.trio import TrioPart
from judge.verdict import Plain


def stats_json(stats: Stats) -> dict[str, Plain]:
    return {
        "schema": 1,
        "xp": stats.xp,
        "level": stats.level,
        "level_xp": stats.level_xp,
        "next_level_xp": stats.next_level_xp,
        "streak": {"current": stats.streak.current, "best": stats.streak.best},
        "freezes": stats.freezes,
        "consistency": stats.consistency,
        "due": stats.due,
        "week": stats.week,
        "this_week": [None if status is None else status.value for status in stats.strip],
        "trio": {
            "done": [part.value for part in TrioPart if part in stats.trio.done],
            "missing": [part.value for part in stats.trio.missing],
        },
        "heatmap": {
            "first": stats.heatmap.first.isoformat(),
            "counts": list(stats.heatmap.counts),
        },
        "badges": [
            {"badge": each.badge.value, "day": each.day.isoformat()} for each in stats.badges
        ],
        "topics": [_topic_json(topic) for topic in stats.topics],
    }


def _topic_json(topic: TopicStats) -> Plain:
    return {
        "topic": topic.topic,
        "xp": topic.xp,
        "solved": topic.solved,
        "total": topic.total,
        "mastery": topic.mastery,
        "streak_days": topic.streak_days,
        "streak_weeks": topic.streak_weeks,
        "due": topic.due,
    }
