"""A workspace in a repository, with an identity for its commits."""

from pathlib import Path

import pytest

from tests.cli.program import judge
from tests.diary.repositories import git


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where git finds its settings; no hook, template or name of this machine gets in."""
    (tmp_path / ".gitconfig").write_text(
        "[user]\n\tname = Lea\n\temail = lea@example.org\n[init]\n\tdefaultBranch = main\n",
        encoding="utf-8",
    )
    return tmp_path


@pytest.fixture
def workspace(home: Path) -> Path:
    folder = home / "practice"
    folder.mkdir()
    assert judge(folder, "init").code == 0
    git(folder, "init", "--quiet")
    return folder
