"""A workspace as `judge init` makes it."""

from pathlib import Path

import pytest

from tests.cli.program import judge


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    assert judge(tmp_path, "init").code == 0
    return tmp_path
