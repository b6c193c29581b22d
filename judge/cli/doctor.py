"""`judge doctor`: what a hostile program could do here."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import asdict

import click

from judge.cli.glyphs import Glyphs, glyphs_for
from judge.cli.shared import json_option
from judge.doctor.advice import advice
from judge.doctor.examination import Examination, examine
from judge.judging.display import escape
from judge.verdict import Isolation, Plain
from judge.worker.confine.levels import CAP_VARIABLE

_MEANING = {
    Isolation.STRONG_PLUS: "holds hostile code; nothing outside can even be seen",
    Isolation.STRONG: "holds hostile code; only names and sizes of files can be seen",
    Isolation.LIMITED: "holds hostile code, but solutions cannot import what is not loaded yet",
    Isolation.BASIC: "for your own code only",
}


@click.command()
@json_option
def doctor(as_json: bool) -> int:
    """Try each attack from inside a worker, and tell what this machine holds.

    Exit code 1 when the isolation is below strong, or an attack got through that it promises
    to hold.

    \b
    judge doctor
    """
    found = examine()
    if as_json:
        facts: dict[str, Plain] = {
            "schema": 1,
            "level": found.level.value,
            "layers": found.layers._asdict(),
            "attacks": [asdict(attempt) for attempt in found.attempts],
        }
        click.echo(json.dumps(facts))
    else:
        click.echo("\n".join(_lines(found, glyphs_for())))
    return 0 if found.is_sound else 1


def _lines(found: Examination, glyphs: Glyphs) -> Iterator[str]:

    layers = found.layers
    yield f"isolation  {found.level}: {_MEANING[found.level]}"
    landlock = f"ABI {layers.landlock}" if layers.landlock else "no"
    parts = (
        f"namespaces {_yes(layers.namespaces)}",
        f"Landlock {landlock}",
        f"seccomp {_yes(layers.seccomp)}",
        f"library {_yes(layers.library)}",
    )
    yield "layers     " + f" {glyphs.dot} ".join(parts)
    yield ""
    width = max(len(attempt.name) for attempt in found.attempts)
    for attempt in found.attempts:
        sign = glyphs.right if attempt.contained else glyphs.wrong if attempt.promised else "!"
        yield f"{sign:<2} {attempt.name:<{width}}  {escape(attempt.detail)}"
    yield ""
    yield _summary(found)
    for sentence in advice(
        layers, cap=os.environ.get(CAP_VARIABLE), is_linux=sys.platform == "linux"
    ):
        yield f"\nhint: {sentence}"


def _summary(found: Examination) -> str:
    tried = len(found.attempts)
    if found.broken:
        names = ", ".join(attempt.name for attempt in found.broken)
        return f"got through although {found.level} must hold it: {names}; please report this"
    through = sum(not attempt.contained for attempt in found.attempts)
    if through:
        return f"{tried} attacks tried, {through} got through, as {found.level} lets them"
    return f"{tried} attacks tried, all held"


def _yes(there: bool) -> str:
    return "yes" if there else "no"
