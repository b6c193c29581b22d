"""docs/writing-problems.md shows the sample package as it is."""

import re
from pathlib import Path

import pytest

from judge.problem.draw import Draw
from tests.verify.samples import SAMPLES, SLUG

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "docs" / "writing-problems.md").read_text(encoding="utf-8")
SHOWN = dict(re.findall(r"<!-- from (\S+) -->\n```\w+\n(.*?)```", TEXT, re.DOTALL))


@pytest.mark.parametrize("name", SHOWN)
def test_a_file_that_is_shown_is_the_file_that_is_tested(name: str) -> None:
    assert SHOWN[name] == (ROOT / name).read_text(encoding="utf-8")


def test_every_file_beside_the_submissions_is_shown() -> None:
    files = {
        file.relative_to(ROOT).as_posix() for file in (SAMPLES / SLUG).iterdir() if file.is_file()
    }

    assert files <= SHOWN.keys()


def test_all_that_a_generator_may_ask_for_is_explained() -> None:
    offered = {name for name in vars(Draw) if not name.startswith("_")}

    assert offered == set(re.findall(r"^\| `draw\.(\w+)\(", TEXT, re.MULTILINE))
