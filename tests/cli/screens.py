"""The screens of the README, drawn from real runs: `python -m tests.cli.screens` renews them.

What no two runs share is put in order: seconds, megabytes, and how strong the fence is here.
"""

import io
import re
import shutil
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.text import Text

from judge.problem.catalogue import problems_root
from tests.cli.program import REPOSITORY, RIGHT, WRONG, judge, solve
from tests.cli.terminal import on_terminal

FOLDER = REPOSITORY / "docs" / "screens"
COLUMNS = 88
BEFORE = {
    "reverse-linked-list": "2026-02-28T18:30:00+01:00",
    "valid-parentheses": "2026-03-01T19:00:00+01:00",
    "min-stack": "2026-03-01T19:40:00+01:00",
}
# A selection, so that a new problem changes no screen.
PROBLEMS = ("two-sum", *BEFORE, "clone-graph", "binary-tree-level-order-traversal")

_NORMAL = (
    (re.compile(r"\d+\.\d\d s of CPU time, \d+\.\d MB"), "0.02 s of CPU time, 10.0 MB"),
    (re.compile(r"   \d+\.\d\d s$", re.MULTILINE), "   0.30 s"),
    (re.compile(r"^.*isolation is only.*\n", re.MULTILINE), ""),
)
_FONT = re.compile(r"@font-face \{.*?\}", re.DOTALL)
_TEXT = "{http://www.w3.org/2000/svg}text"


def screens() -> Iterator[tuple[str, str]]:
    """Each screen's name and its SVG: the evening on which two-sum is solved."""
    with tempfile.TemporaryDirectory() as folder:
        workspace, problems = Path(folder) / "practice", Path(folder) / "problems"
        for slug in PROBLEMS:
            shutil.copytree(problems_root() / slug, problems / slug)
        workspace.mkdir()
        env = {"JUDGE_PROBLEMS": str(problems)}
        judge(workspace, "init", env=env)
        for slug, moment in BEFORE.items():
            _solve_with_reference(workspace, slug, moment, env)
        yield "new", _svg("new", [_shown(workspace, env, "new", "two-sum")])
        solve(workspace, WRONG)
        yield "wrong", _svg("wrong", [_shown(workspace, env, "run", "--seed", "2026")])
        solve(workspace, RIGHT)
        yield "right", _svg("right", [_shown(workspace, env, "run", "--seed", "2026")])
        yield "stats", _svg("stats", [_shown(workspace, env, "stats")])


def text_of(svg: str) -> str:
    """The lines that the SVG shows, whatever the version that drew it."""
    rows: dict[float, list[tuple[float, str]]] = defaultdict(list)
    for text in ElementTree.fromstring(svg).iter(_TEXT):
        if "clip-path" in text.attrib:
            rows[float(text.attrib["y"])].append((float(text.attrib["x"]), text.text or ""))
    lines = ("".join(part for _, part in sorted(rows[y])) for y in sorted(rows))
    return "\n".join(line.replace("\N{NO-BREAK SPACE}", " ").rstrip() for line in lines)


def _solve_with_reference(workspace: Path, slug: str, moment: str, env: dict[str, str]) -> None:
    path = judge(workspace, "new", slug, env=env).out.split()[1]
    reference = problems_root() / slug / "submissions" / "accepted" / "reference.py"
    solve(workspace, reference.read_text(encoding="utf-8"), path)
    assert judge(workspace, "run", slug, now=moment, env=env).code == 0


def _shown(workspace: Path, env: dict[str, str], *words: str) -> str:
    screen = on_terminal(workspace, *words, columns=COLUMNS, env=env)
    typed = " ".join(word for word in words if word not in ("--seed", "2026"))
    for pattern, normal in _NORMAL:
        screen = pattern.sub(normal, screen)
    return f"\x1b[1m$ judge {typed}\x1b[0m\n{screen}"


def _svg(name: str, parts: list[str]) -> str:
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join(parts)))
    # The template would fetch its font from the network.
    return _FONT.sub("", console.export_svg(title="judge", unique_id=name))


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for screen_name, drawing in screens():
        (FOLDER / f"{screen_name}.svg").write_text(drawing, encoding="utf-8")
