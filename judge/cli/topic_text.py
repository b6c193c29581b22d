"""`judge stats --topic`: one topic, problem by problem."""

from collections.abc import Iterator

import click

from judge.cli.glyphs import Glyphs
from judge.progress.topic_problems import TopicProblem

_NEW = "not solved yet"


def topic_lines(problems: list[TopicProblem], glyphs: Glyphs, width: int | None) -> Iterator[str]:
    """How well each would be solved again, and when it is due."""
    longest = max((len(problem.slug) for problem in problems), default=0)
    for problem in problems:
        text = _state(problem)
        sign = glyphs.right if problem.is_solved else " " * len(glyphs.right)
        line = f"{sign} {problem.slug:<{longest}}  {text}"
        if width is not None and len(line) > width:
            yield f"{sign} {problem.slug}"
            line = f"{' ' * len(sign)}   {text}"
        yield line if problem.is_solved else click.style(line, dim=True)


def _state(problem: TopicProblem) -> str:
    days = problem.due_in_days
    if days is None:
        return "solved" if problem.is_solved else _NEW
    when = f"review in {days} day{'' if days == 1 else 's'}" if days > 0 else "review due"
    return f"{problem.chance:3} % remembered, {when}"
