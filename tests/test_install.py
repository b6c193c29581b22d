"""The README's installation works: the demo runs from a wheel and from an editable checkout."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
PARTS = ("judge", "problems", "pyproject.toml", "README.md", "LICENSE")
NO_INDEX = (
    "Could not find a version",
    "No matching distribution",
    "ConnectionError",
    "Max retries",
)

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy, since building in the checkout itself would leave files in it."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in PARTS:
        source, target = REPOSITORY / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    return folder


def installed(folder: Path, *what: str) -> Path:
    """A fresh environment with nothing but that in it; its folder of programs."""
    venv.create(folder, with_pip=True)
    programs = folder / "bin"
    done = subprocess.run(
        [programs / "python", "-m", "pip", "install", "--quiet", *what],
        env=_environment(folder),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0 and any(sign in done.stderr for sign in NO_INDEX):
        pytest.skip("no package index can be reached")
    assert done.returncode == 0, done.stderr
    return programs


def demo(programs: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [programs / "judge", "demo"],
        cwd=folder,
        env=_environment(folder),
        capture_output=True,
        text=True,
        check=False,
    )


def _environment(home: Path) -> dict[str, str]:
    """Only what tells pip where packages come from is taken from the surroundings."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper().startswith(("PIP_", "HTTP", "NO_PROXY", "SSL", "REQUESTS"))
    }
    return kept | {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}


def test_the_demo_runs_from_a_built_wheel(checkout: Path, tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", wheels, checkout],
        capture_output=True,
        text=True,
        check=False,
    )
    if built.returncode != 0 and any(sign in built.stderr for sign in NO_INDEX):
        pytest.skip("no package index can be reached")
    assert built.returncode == 0, built.stderr
    (wheel,) = wheels.glob("practice_judge-*.whl")
    programs = installed(tmp_path / "venv", str(wheel))

    done = demo(programs, tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "Your turn: make a folder, and in it  judge new two-sum"


def test_the_demo_runs_from_an_editable_checkout(checkout: Path, tmp_path: Path) -> None:
    programs = installed(tmp_path / "venv", "--editable", str(checkout))

    done = demo(programs, tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "Your turn: make a folder, and in it  judge new two-sum"
