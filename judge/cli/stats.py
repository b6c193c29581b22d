"""`judge stats`: level, XP, streaks and topics, and why they are what they are."""

import json
from collections.abc import Iterable
from pathlib import Path

import click
from msgspec.structs import replace

from judge.cli.glyphs import ASCII, Glyphs, glyphs_for
from judge.cli.shared import columns, json_option, now, warn
from judge.errors import JudgeError
from judge.practice import overview
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.near_miss import did_you_mean
from judge.progress.days import Today, settle
from judge.progress.journal import JournalState
from judge.progress.stats import Stats
from judge.progress.topic_problems import TopicProblem, topic_problems
from judge.progress.why import Why, why, why_json
from judge.settings.values import Game
from judge.workspace import Workspace, require_workspace


@click.command()
@click.option("--topic", help="Only this topic, problem by problem.")
@click.option("--why", "explain", is_flag=True, help="Explain every XP point and every day.")
@click.option("--md", "as_markdown", is_flag=True, help="Print Markdown.")
@click.option("--ascii", "is_ascii", is_flag=True, help="Use only plain signs.")
@json_option
def stats(
    topic: str | None, explain: bool, as_markdown: bool, is_ascii: bool, as_json: bool
) -> None:
    """Show level, XP, streaks, and a table by topic.

    \b
    judge stats
    judge stats --topic arrays
    judge stats --why
    """
    workspace, glyphs = require_workspace(Path.cwd()), ASCII if is_ascii else glyphs_for()
    if as_markdown and (as_json or explain):
        other = "--json" if as_json else "--why"
        raise JudgeError(f"`--md` and `{other}` cannot go together", hint="judge stats --md")
    if explain:
        _echo_why(_why(workspace, topic), glyphs, as_json=as_json)
        return
    catalogue = Catalogue(problems_root())
    standing, state, today = overview.standing(workspace, catalogue, now())
    warn((*state.warnings, *today.warnings))
    shown, has_game = _only(standing, topic), workspace.settings.game is not Game.OFF
    if as_json:
        from judge.progress.stats_json import stats_json

        click.echo(json.dumps(stats_json(shown)))
    elif as_markdown:
        from judge.cli.stats_md import stats_markdown

        _echo(stats_markdown(shown, glyphs, has_game=has_game))
    else:
        _echo(_lines(shown, glyphs, has_game=has_game))
        if topic is not None:
            from judge.cli.topic_text import topic_lines

            click.echo()
            _echo(topic_lines(_problems(catalogue, state, today, topic), glyphs, columns()))


def _lines(shown: Stats, glyphs: Glyphs, *, has_game: bool) -> Iterable[str]:
    from judge.cli.stats_text import stats_lines, table_lines

    if len(shown.topics) == 1:
        return table_lines(shown.topics, glyphs, columns(), has_game=has_game)
    return stats_lines(shown, glyphs, columns(), has_game=has_game)


def _problems(
    catalogue: Catalogue, state: JournalState, today: Today, topic: str
) -> list[TopicProblem]:
    summaries, _ = catalogue.summaries()
    ordered = overview.in_roadmap_order(each for each in summaries if each.topic == topic)
    return topic_problems(state.events, [each.slug for each in ordered], today.day)


def _why(workspace: Workspace, topic: str | None) -> Why:
    """With a topic, only its payments; the days belong to all topics."""
    state = workspace.journal.read()
    today = settle(now(), state.events)
    warn((*state.warnings, *today.warnings))
    found = why(state.events, today)
    if topic is None:
        return found
    return Why(tuple(paid for paid in found.payments if paid.topic == topic), found.days)


def _echo_why(found: Why, glyphs: Glyphs, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(why_json(found)))
        return
    from judge.cli.why_text import why_lines

    _echo(why_lines(found, glyphs, columns()))


def _only(standing: Stats, topic: str | None) -> Stats:
    """Raises JudgeError for a topic that there is not."""
    if topic is None:
        return standing
    names = [row.topic for row in standing.topics]
    if topic not in names:
        hint = did_you_mean(topic, names) or ", ".join(names)
        raise JudgeError(f"there is no topic `{topic}`", hint=hint)
    return replace(standing, topics=tuple(row for row in standing.topics if row.topic == topic))


def _echo(lines: Iterable[str]) -> None:
    click.echo("\n".join(lines))
