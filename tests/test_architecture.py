"""The shape of the house: imports point down, the fence stands alone, nothing leaks in."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
PACKAGE = REPOSITORY / "judge"
INSIDE_THE_FENCE = [
    *sorted((PACKAGE / "worker" / "inside").glob("*.py")),
    *sorted((PACKAGE / "worker" / "confine").glob("*.py")),
]
FOREIGN = (
    # Written in two halves, so that this file does not find itself.
    re.compile("/" + r"work/"),
    re.compile(r"\.\./" + "shared"),
    re.compile("/" + r"tmp/(venv|briefs)"),
    re.compile(
        r"\b(chat" + r"gpt|open" + r"ai|anthro" + r"pic|clau" + r"de|co" + r"pilot)\b", re.I
    ),
)


def imports_of(file: Path) -> Iterator[tuple[int, str]]:
    """Each imported module with the dots of a relative import in front, as (line, name)."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names):
                yield from ((node.lineno, name.name) for name in names)
            case ast.ImportFrom(module, _, level):
                yield node.lineno, "." * level + (module or "")


def tracked_files() -> list[Path]:
    done = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=REPOSITORY,
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.skip("this is no git checkout")
    names = done.stdout.decode().split("\0")
    return [REPOSITORY / name for name in names if name and (REPOSITORY / name).is_file()]


def test_imports_point_down() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "file", INSIDE_THE_FENCE, ids=lambda file: f"{file.parent.name}/{file.name}"
)
def test_inside_the_fence_only_the_standard_library_and_siblings_are_imported(file: Path) -> None:
    strangers = [
        (line, name)
        for line, name in imports_of(file)
        if not re.match(r"\.{1,2}(confine|inside)?(\.|$)|\.[a-z]", name)
        and name.partition(".")[0] not in sys.stdlib_module_names
    ]

    assert strangers == []


def test_only_the_command_line_imports_click_and_rich() -> None:
    users = {
        file.relative_to(PACKAGE).parts[0]
        for file in PACKAGE.rglob("*.py")
        for _, name in imports_of(file)
        if name.partition(".")[0] in ("click", "rich")
    }

    assert users == {"cli"}


def test_the_package_itself_exports_nothing() -> None:
    assert [*imports_of(PACKAGE / "__init__.py")] == []


def test_nobody_but_the_command_line_prints() -> None:
    printing = [
        f"{file.relative_to(REPOSITORY)}:{node.lineno}"
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        if node.func.id == "print"
    ]

    assert printing == []


def test_no_file_speaks_of_the_machine_or_the_tools_that_it_was_made_with() -> None:
    found = []
    for file in tracked_files():
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue  # no text: a submission that is no UTF-8 on purpose
        found += [
            f"{file.relative_to(REPOSITORY)}:{number}: {line.strip()[:80]}"
            for number, line in enumerate(lines, 1)
            if any(pattern.search(line) for pattern in FOREIGN)
        ]

    assert found == []
