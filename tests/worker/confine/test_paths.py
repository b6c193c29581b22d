"""What is readable: enough to import, never what others have installed."""

import ast
import sys
from pathlib import Path

import pytest

from judge.worker.confine import paths

FILES = sorted(Path(paths.__file__).parent.glob("*.py"))


def test_no_site_packages_lies_at_or_below_a_readable_path() -> None:
    readable = [*paths.library_entries(), *paths.system()]

    inside = [
        path
        for path in readable
        if any(name in {"site-packages", "dist-packages"} for name in Path(path).parts)
        or any((Path(path) / name).exists() for name in paths.NEVER)
    ]

    assert inside == []


def test_the_library_is_readable_down_to_its_compiled_modules() -> None:
    readable = {Path(path).resolve() for path in paths.library_entries()}

    for module in ("os", "json", "_decimal"):
        __import__(module)
        file = Path(str(sys.modules[module].__file__)).resolve()
        assert readable & {file, *file.parents}, module


def test_our_own_files_are_not_readable() -> None:
    readable = [Path(path).resolve() for path in (*paths.library_entries(), *paths.system())]

    ours = Path(paths.__file__).resolve()

    assert not any(ours.is_relative_to(path) for path in readable)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_fence_imports_the_standard_library_and_its_neighbours_only(file: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(file.read_text())):
        match node:
            case ast.Import(names):
                imported |= {name.name for name in names}
            case ast.ImportFrom(module, _, 0):
                imported.add(str(module))

    assert imported <= sys.stdlib_module_names | {"collections.abc"}
