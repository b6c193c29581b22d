"""Copies of the sample package, quick to prove and free to be spoilt."""

import shutil
import time
from pathlib import Path

from judge.problem.load import load_problem
from judge.verify.prove import prove
from judge.verify.report import Report
from judge.worker.host import Fence

SAMPLES = Path(__file__).parent.parent / "sample_problems"
SLUG = "widest-pair"


def quick_copy(root: Path) -> Path:
    """Without what must time out, and so in a second or two."""
    folder = root / SLUG
    shutil.copytree(SAMPLES / SLUG, folder)
    shutil.rmtree(folder / "submissions" / "time_limit_exceeded")
    edit(folder / "problem.yaml", ("reject: O(n^2)", "reject: null"), ("sized: 50000", "sized: 10"))
    return folder


def edit(file: Path, *changes: tuple[str, str]) -> None:
    """A change that finds nothing is a mistake in the test."""
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")


def proved(fence: Fence, folder: Path, *, with_mutants: bool = False) -> Report:
    return prove(
        fence,
        lambda: load_problem(folder),
        slug=folder.name,
        with_mutants=with_mutants,
        now=time.monotonic,
    )


def told(report: Report, folder: Path) -> list[str]:
    """Each fault as one line: the place in the package, and what is wrong."""
    lines = []
    for fault in report.faults:
        where = "" if fault.where is None else str(fault.where).removeprefix(f"{folder}/")
        lines.append(f"{where} {fault.what}")
    return lines
