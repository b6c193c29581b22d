"""A real confined zygote for each level and kind of account that this machine can offer."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.worker.confine import fence
from tests.worker.confine.zygotes import ORDINARY_USER, Start, Zygote

SYSTEM_PYTHON = Path("/usr/bin/python3")

collect_ignore_glob = [] if sys.platform == "linux" else ["test_*.py"]

_PARENT = (sys.executable, "-c", "import subprocess, sys; subprocess.run(sys.argv[1:])")


@pytest.fixture(scope="session")
def start() -> Iterator[Start]:
    """Starts zygotes. With `parent` a process between us and the zygote plays the judge."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # An ordinary user may not be able to enter the checkout.
        folder.chmod(0o755)
        source = Path(fence.__file__).parent
        shutil.copytree(source, folder / "confine", ignore=shutil.ignore_patterns("__pycache__"))
        script = folder / "zygote_for_tests.py"
        shutil.copy(Path(__file__).with_name(script.name), script)
        processes: list[subprocess.Popen[str]] = []

        def start_one(
            cap: str | None = None,
            user: int | None = None,
            *,
            parent: bool = False,
            python: str | None = None,
            **options: Any,
        ) -> Zygote:
            options = {
                "cap": cap,
                "layers": {},
                "readable": [],
                "deny": [],
                "deny_later": [],
                **options,
            }
            command: list[str | Path] = [
                python or _python(),
                "-I",
                "-S",
                "-B",
                script,
                folder,
                json.dumps(options),
            ]
            processes.append(_popen([*(_PARENT if parent else ()), *command], user))
            return Zygote(processes[-1])

        yield start_one
        for process in processes:
            with process:
                process.kill()


@pytest.fixture
def package() -> Iterator[Path]:
    """A folder with one module that anybody may read; pytest's own folders are private."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        (Path(name) / "module.py").write_text("answer = 42\n")
        yield Path(name)


@pytest.fixture(
    scope="session",
    params=[
        ("strong+", None),
        ("strong+", ORDINARY_USER),
        ("strong", None),
        ("strong", ORDINARY_USER),
    ],
    ids=["strong+", "strong+ user", "strong", "strong user"],
)
def zygote(request: pytest.FixtureRequest, start: Start) -> Zygote:
    """Confined at a level that holds hostile code."""
    cap, user = request.param
    if user is not None and os.geteuid() != 0:
        pytest.skip("only root can become another user")
    started = start(cap, user)
    if started.found["level"] != cap:
        pytest.skip(f"this machine offers {started.found['level']}")
    return started


def _popen(command: list[str | Path], user: int | None) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={},
        cwd="/",
        text=True,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )


def _python() -> Path:
    """One that other users can start too, where the system's is new enough."""
    if os.geteuid() == 0 and SYSTEM_PYTHON.exists():
        check = "import sys; sys.exit(sys.version_info < (3, 11))"
        if subprocess.run([SYSTEM_PYTHON, "-c", check], check=False).returncode == 0:
            return SYSTEM_PYTHON
    return Path(sys.executable)
