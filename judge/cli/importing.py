"""`judge import`: solutions from elsewhere, judged and taken over."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_never

import click

from judge.cli.glyphs import Glyphs, glyphs_for
from judge.cli.shared import fence_of, now
from judge.importing.collection import Collection, collect
from judge.importing.names import Names
from judge.importing.take import Failed, Importer, Known, Taken, Taking, Unjudged
from judge.problem.catalogue import Catalogue, problems_root
from judge.settings.values import Game
from judge.workspace import Workspace, require_workspace

_NAMED_UNKNOWN = 10


@click.command("import")
@click.argument("place", type=click.Path(path_type=Path), metavar="PATH")
@click.option("--dry-run", is_flag=True, help="Only say which files would be judged.")
@click.pass_context
def import_solutions(ctx: click.Context, place: Path, dry_run: bool) -> None:
    """Judge the solutions below PATH and take over those that are accepted.

    Files are recognised by name: by slug, title or number, as in `two_sum.py`,
    `0001-two-sum.py`, `1. Two Sum.py` or `two-sum/solution.py`. They earn XP by the rules,
    and no streak days. Your own files are never overwritten.

    \b
    judge import ~/leetcode
    """
    workspace, catalogue = require_workspace(Path.cwd()), Catalogue(problems_root())
    summaries, _ = catalogue.summaries()
    collection = collect(place, Names(summaries))
    if dry_run:
        for found in collection.found:
            click.echo(f"{found.slug}   {found.shown}")
    else:
        with fence_of(ctx) as fence:
            importer = Importer(workspace, catalogue, fence, now())
            seed = int.from_bytes(os.urandom(4), "big")
            _report(importer.take(collection, seed), workspace)
    for line in _left_out(collection):
        click.echo(line)


def _report(takings: Iterable[Taking], workspace: Workspace) -> None:
    glyphs, counts, xp = glyphs_for(), Counter[str](), 0
    says_xp = workspace.settings.game is Game.FULL
    for taking in takings:
        click.echo(_line(taking, workspace, glyphs))
        counts[type(taking).__name__] += 1
        xp += taking.xp if isinstance(taking, Taken) else 0
    told = [
        f"{counts['Taken']} taken over" + (f" (+{xp} XP)" if says_xp else ""),
        f"{counts['Failed'] + counts['Unjudged']} not accepted",
    ]
    if counts["Known"]:
        told.append(f"{counts['Known']} known already")
    click.echo(f" {glyphs.dot} ".join(told))


def _line(taking: Taking, workspace: Workspace, glyphs: Glyphs) -> str:
    found = taking.found
    right, wrong = click.style(glyphs.right, fg="green"), click.style(glyphs.wrong, fg="red")
    match taking:
        case Taken():
            where = workspace.shown(taking.kept)
            return f"{right} {found.slug}   {found.shown} {glyphs.dot} now {where}"
        case Known():
            return f"{glyphs.dash} {found.slug}   {found.shown} {glyphs.dot} known already"
        case Failed():
            verdict = taking.judgement.verdict.replace("_", " ")
            return f"{wrong} {found.slug}   {found.shown} {glyphs.dot} {verdict}"
        case Unjudged():
            return (
                f"{wrong} {found.slug}   {found.shown} {glyphs.dot} {taking.error.faults[0].what}"
            )
        case _:
            assert_never(taking)


def _left_out(collection: Collection) -> Iterator[str]:
    unknown = collection.unknown
    if unknown:
        more = f" and {len(unknown) - _NAMED_UNKNOWN} more" if len(unknown) > _NAMED_UNKNOWN else ""
        names = ", ".join(unknown[:_NAMED_UNKNOWN])
        yield f"no problem here by the name of: {names}{more}"
    if collection.other_languages:
        files = (
            "1 file" if collection.other_languages == 1 else f"{collection.other_languages} files"
        )
        yield f"{files} in other languages left alone"
