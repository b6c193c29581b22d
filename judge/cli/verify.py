"""`judge verify`: every promise of a problem package, checked."""

import json
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

import click

from judge.cli.faults import fault_text
from judge.cli.glyphs import glyphs_for
from judge.cli.shared import columns, fence_of, json_option
from judge.problem.catalogue import Catalogue, problems_root
from judge.problem.spec import Problem
from judge.verify.prove import prove
from judge.verify.report import Report
from judge.verify.submissions import Part
from judge.worker.host import Fence


@click.command()
@click.argument("slugs", nargs=-1, metavar="[PROBLEM]...")
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes (default: all cores).")
@click.option("--no-mutants", is_flag=True, help="Leave out the small changes: much quicker.")
@json_option
@click.pass_context
def verify(
    ctx: click.Context, slugs: Sequence[str], jobs: int | None, no_mutants: bool, as_json: bool
) -> int:
    """Prove problem packages (default: all): do they keep their promises?

    Submissions, inputs, properties, checker and texts are checked, and small changes of the
    accepted submissions (mutants) must be noticed. Exit code 1 when something falls short.

    \b
    judge verify two-sum
    judge verify two-sum --no-mutants
    """
    catalogue = Catalogue(problems_root())
    chosen = [_slug(catalogue, word) for word in dict.fromkeys(slugs)] or [*catalogue.slugs()]
    with_mutants = not no_mutants
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1:
        with fence_of(ctx) as fence:
            reports = _told(_one_by_one(fence, catalogue, chosen, with_mutants), len(chosen))
    else:
        reports = _told(_side_by_side(catalogue.root, chosen, with_mutants, jobs), len(chosen))
    _show(sorted(reports, key=lambda report: chosen.index(report.slug)), as_json=as_json)
    return 0 if all(report.is_sound for report in reports) else 1


def _slug(catalogue: Catalogue, word: str) -> str:
    """Only an unknown word is the caller's mistake; a package that does not load is a finding."""
    bare = word.strip().lower().replace("_", "-")
    return bare if bare in catalogue.slugs() else catalogue.find(word).slug


def _one_by_one(
    fence: Fence, catalogue: Catalogue, slugs: Sequence[str], with_mutants: bool
) -> Iterator[Report]:
    for slug in slugs:
        yield prove(
            fence,
            _loader(catalogue, slug),
            slug=slug,
            with_mutants=with_mutants,
            now=time.monotonic,
        )


def _side_by_side(
    root: Path, slugs: Sequence[str], with_mutants: bool, jobs: int
) -> Iterator[Report]:
    """Fresh processes: a fork would share the parent's fence.

    A single package has its slow submissions judged beside the rest.
    """
    parts = (Part.ALL,) if len(slugs) >= jobs else (Part.SLOW, Part.OTHERS)
    with ProcessPoolExecutor(jobs, get_context("spawn"), _die_quietly) as pool:
        waiting = {
            pool.submit(_prove_alone, root, slug, with_mutants, part): part
            for slug in slugs
            for part in parts
        }
        try:
            yield from _joined((waiting[done], done.result()) for done in as_completed(waiting))
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _joined(found: Iterable[tuple[Part, Report]]) -> Iterator[Report]:
    """Whole reports; one in two parts waits for the other."""
    halves: dict[str, tuple[Part, Report]] = {}
    for part, report in found:
        if part is Part.ALL:
            yield report
        elif report.slug not in halves:
            halves[report.slug] = part, report
        else:
            other = halves.pop(report.slug)[1]
            yield other.with_slow(report) if part is Part.SLOW else report.with_slow(other)


def _prove_alone(root: Path, slug: str, with_mutants: bool, part: Part) -> Report:
    with Fence() as fence:
        return prove(
            fence,
            _loader(Catalogue(root), slug),
            slug=slug,
            with_mutants=with_mutants,
            now=time.monotonic,
            part=part,
        )


def _die_quietly() -> None:
    """Ctrl-C reaches every process of the terminal; one message is enough."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _loader(catalogue: Catalogue, slug: str) -> Callable[[], Problem]:
    return lambda: catalogue.load(slug)


def _told(reports: Iterator[Report], total: int) -> list[Report]:
    """The reports, each told of on stderr as it comes."""
    told = []
    for number, report in enumerate(reports, 1):
        told.append(report)
        count = len(report.faults)
        what = f"{count} problem{'' if count == 1 else 's'}" if count else "sound"
        click.echo(f"{number}/{total} {report.slug}: {what} ({report.seconds:.1f} s)", err=True)
    return told


def _show(reports: Sequence[Report], *, as_json: bool) -> None:
    if as_json:
        from judge.cli.verify_json import report_json

        rows = [report_json(report) for report in reports]
        click.echo(json.dumps({"schema": 1, "packages": rows}))
        return
    from judge.cli.verify_table import print_reports

    print_reports(reports, glyphs_for(), columns())
    for report in reports:
        for fault in report.faults:
            click.echo(f"\n{fault_text(fault)}")
