"""The pictures of docs/playground.md, from real runs: `python -m tests.playground.pictures`."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import final

from msgspec import Struct

from judge.problem.catalogue import problems_root
from tests.cli.program import REPOSITORY, WRONG, judge

FOLDER = REPOSITORY / "docs" / "playground"


@final
class Shot(Struct, frozen=True):
    """`code` None is the package's own reference."""

    name: str
    slug: str
    call: str
    code: str | None = None


SHOTS = (
    Shot("wrong", "two-sum", "two_sum([1, 0, 2], 2)", WRONG),
    Shot("window", "longest-substring-without-repeating-characters", "'abba'"),
    Shot("list", "reverse-linked-list", "reverse_list([1, 2, 3, 4])"),
    Shot("stack", "daily-temperatures", "daily_temperatures([70, 68, 69, 72])"),
    Shot("tree", "invert-binary-tree", "invert_tree([4, 2, 7])"),
)


def pictures() -> Iterator[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        for shot in SHOTS:
            yield shot.name, _picture(Path(folder), shot)


def _picture(folder: Path, shot: Shot) -> str:
    file = folder / "solution.py"
    if shot.code is None:
        reference = problems_root() / shot.slug / "submissions" / "accepted" / "reference.py"
        file.write_bytes(reference.read_bytes())
    else:
        file.write_text(shot.code, encoding="utf-8")
    words = ("viz", shot.slug, "--file", file, "--input", shot.call, "--svg", "shot.svg")
    done = judge(folder, *words)
    assert done.code == 0, done.err
    return (folder / "shot.svg").read_text(encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for picture_name, drawing in pictures():
        (FOLDER / f"{picture_name}.svg").write_text(drawing, encoding="utf-8")
